import type { HistoryEntry } from '@dondoc/contracts'
import { day } from '@dondoc/domain/days'
import { expect, it } from 'vitest'
import { directiveThreads } from './directive-threads.ts'

const entry = (sequence: number, happening: HistoryEntry['happening']): HistoryEntry => ({
  ...{ sequence, on: day('2024-01-15'), recordedAt: '2024-01-15T02:00:00.000Z', by: 'Thường trực Tỉnh ủy' },
  ...{ happening, otherHolder: null },
})
const replyBy = day('2024-01-17')
const message = 'Đề nghị báo cáo'
const urged = entry(2, { type: 'urged', message, replyBy })
const asked = entry(3, { type: 'directed', kind: 'ask-evidence', message, replyBy })
const progress = entry(4, { type: 'progress-recorded', done: 'Đã họp', obstacles: null })
const reply = entry(5, { type: 'directive-answered', directive: 3, reply: 'Sẽ gửi ngày 20' })
const answers = (...history: HistoryEntry[]) =>
  directiveThreads({ history: history.toReversed() }).map(({ given, answer }) => [
    given.sequence,
    answer?.sequence ?? null,
  ])

it('says which directive waits and what answered each, a reply or an act', () => {
  expect(answers(urged, asked)).toEqual([
    [3, null],
    [2, null],
  ])
  // Progress answers an urging, not a call for evidence.
  expect(answers(urged, asked, progress)).toEqual([
    [3, null],
    [2, 4],
  ])
  expect(answers(urged, asked, progress, reply)).toEqual([
    [3, 5],
    [2, 4],
  ])
})

it('takes nothing that came before for an answer', () => {
  expect(answers(entry(1, { type: 'progress-recorded', done: 'x', obstacles: null }), urged)).toEqual([
    [2, null],
  ])
})
