import { expect, test } from 'vitest'
import { day } from '../../days/index.ts'
import type { DraftTask } from '../draft.ts'
import { findParents } from './find-parents.ts'

const words = 'Rà soát, bổ sung quy hoạch cán bộ lãnh đạo, quản lý các cấp'
const task: DraftTask = {
  ...{ code: 'II-01', section: 'II', heading: '', text: `${words}; báo cáo cấp trên.` },
  ...{ lead: ['Huyện ủy'], coordinating: [], duty: 'implement', measure: false, schedulePhrase: null },
  ...{ deliverable: null, references: [], source: { from: 0, until: 9 }, readings: {} },
  schedule: { kind: 'unspecified', trigger: null },
}
const above = (code: string, text: string, until: string | null) => ({
  ...{ code, text, deadline: until === null ? null : day(until) },
})

test('a task carries out the one of the cited programme that says much the same', () => {
  const other = above('1-02', 'Tổ chức hội nghị quán triệt nghị quyết đến toàn thể đảng viên', '2024-03-31')
  const parents = findParents([task], [other, above('2.4-03', words, '2024-06-30')])
  expect([...parents]).toEqual([['II-01', { code: '2.4-03', deadline: '2024-06-30' }]])
})

test('where two are alike, the one that ends last binds, and one without a deadline binds to none', () => {
  const early = above('1-01', words, '2024-03-31')
  const late = above('1-02', words, '2024-09-30')
  expect(findParents([task], [late, early]).get('II-01')?.code).toBe('1-02')
  expect(findParents([task], [early, above('1-03', words, null)]).get('II-01')?.deadline).toBeNull()
})

test('a task like none has no task above', () => {
  expect(findParents([task], []).size).toBe(0)
})
