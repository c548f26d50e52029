import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { defaultStatusRules } from '../status/index.ts'
import type { AssignmentEvent, AssignmentHappening } from '../tasks/index.ts'
import { correctedFigures } from './corrected-figures.ts'

const cutOff = day('2023-12-31')
const event = (sequence: number, on: string, happening: AssignmentHappening): AssignmentEvent => ({
  ...{ sequence, on: day(on), happening },
})
const assigned = (on: string) =>
  event(1, on, {
    type: 'assigned',
    schedule: { kind: 'by', until: day('2023-12-16'), trigger: null },
  })
const correction = {
  what: 'evidence',
  evidence: { number: '31-BC/TĐTN', date: day('2023-12-14'), receiver: 'Ban Dân vận Tỉnh ủy' },
} as const
const disputed = event(2, '2024-01-10', {
  type: 'disputed',
  reason: 'Sổ công văn đi',
  by: 'doan',
  correction,
})
const approved = event(3, '2023-12-14', {
  ...{ type: 'correction-approved', correction, approvedOn: day('2024-01-12'), reason: '' },
})
const work = {
  organisation: { code: 'bt.doan', name: 'Ban Thường vụ Tỉnh đoàn' },
  task: { code: '2.10-04', text: 'Báo cáo', programme: 'Kế hoạch', schedulePhrase: null, deliverable: null },
}
const told = (known: AssignmentEvent[], since: AssignmentEvent[]) =>
  correctedFigures({ ...work, known, since }, cutOff, defaultStatusRules)

test('a correction approved since says what the earlier report said of that day, and what is known now', () => {
  expect(told([assigned('2023-04-03')], [disputed, approved])).toEqual([
    {
      ...{ ...work, correction, approvedOn: '2024-01-12' },
      reported: { status: 'overdue', daysLate: 16, band: '8-30' },
      corrected: { status: 'awaiting_acceptance', since: '2024-01-12', daysBeyondLimit: 0 },
    },
  ])
})

test('proof of a later day than the report was told says that its work was late on the cut-off day', () => {
  const proof = (date: string) => ({ ...correction.evidence, date: day(date) })
  const sent = [
    event(2, '2023-12-10', {
      ...{ type: 'evidence-submitted', evidence: proof('2023-12-10') },
      ...{ receivedOn: day('2023-12-11'), by: 'doan' },
    }),
    event(3, '2023-12-12', { type: 'evidence-accepted', quality: 'met' }),
  ]
  const right = { what: 'evidence', evidence: proof('2024-01-20') } as const
  const later = event(5, '2023-12-10', {
    ...{ type: 'correction-approved', correction: right, approvedOn: day('2024-02-02'), reason: '' },
  })
  expect(told([assigned('2023-04-03'), ...sent], [later])).toMatchObject([
    {
      reported: { status: 'done', timing: 'early', completedOn: '2023-12-10' },
      corrected: { status: 'overdue', daysLate: 16 },
    },
  ])
})

/** What was done by a day, and the figure in it put right by an approval of 12/01/2024. */
const wroteOn = (on: string) =>
  event(2, on, { type: 'progress-recorded', done: '12 chi bộ', obstacles: null })
const reworded = event(3, '2024-01-12', {
  ...{ type: 'correction-approved', correction: { what: 'words', words: '11 chi bộ' } },
  ...{ approvedOn: day('2024-01-12'), reason: '' },
})

test('words that are put right are told where the earlier report had them', () => {
  expect(told([assigned('2023-04-03'), wroteOn('2023-12-30')], [reworded])).toMatchObject([
    { correction: { what: 'words', words: '11 chi bộ' } },
  ])
})

test.each([
  ['was known when the report was frozen', [assigned('2023-04-03'), disputed, approved], []],
  ['is proposed and not approved', [assigned('2023-04-03')], [disputed]],
  [
    'is of work that the report did not hold',
    [],
    [assigned('2024-01-02'), disputed, { ...approved, on: day('2024-01-02') }],
  ],
  [
    'is of a product that was sent after the cut-off day',
    [assigned('2023-04-03')],
    [disputed, { ...approved, on: day('2024-01-05') }],
  ],
  [
    'is of words that were written after the cut-off day',
    [assigned('2023-04-03')],
    [wroteOn('2024-01-05'), reworded],
  ],
] as const)('what %s is not listed', (_, known, since) => {
  expect(told([...known], [...since])).toEqual([])
})
