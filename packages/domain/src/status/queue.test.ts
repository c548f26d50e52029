import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { DerivedStatus } from './derived-status.ts'
import { type QueuedRow, queueReasonOf } from './queue.ts'

const going: DerivedStatus = { status: 'in_progress', daysLeft: 40 }
const sent: DerivedStatus = { status: 'awaiting_acceptance', since: day('2024-01-10'), daysBeyondLimit: 0 }
const late: DerivedStatus = { status: 'overdue', daysLate: 15, band: '8-30' }
const calm: QueuedRow = {
  ...{ role: 'lead', derived: going, exception: null, alert: null, needs: [] },
  ...{ isGivenBelow: false, isHolderGone: false, isReleaseProposed: false },
}
const waiting: DerivedStatus = {
  ...{ status: 'awaiting_document', trigger: 'có văn bản chỉ đạo', daysCarriedOver: 12 },
}
const overdue: Partial<QueuedRow> = { derived: late, exception: { kind: 'overdue' }, alert: 'special_red' }

test.each<[string, Partial<QueuedRow>, string | null]>([
  ['work in hand needs nobody', {}, null],
  [
    'a directive whose reply day has passed comes before the lateness',
    { ...overdue, needs: ['reply', 'late_reply'] },
    'late_reply',
  ],
  ['a directive that may still be answered', { needs: ['reply'] }, 'reply'],
  [
    'an extension asked for comes before the lateness it is about',
    { ...overdue, needs: ['extension'] },
    'extension',
  ],
  ['a refusal comes before an extension', { needs: ['refusal', 'extension'] }, 'refusal'],
  ['evidence to accept', { derived: sent }, 'to_accept'],
  [
    'evidence that waits too long',
    { derived: sent, exception: { kind: 'acceptance_late' } },
    'acceptance_late',
  ],
  ['late work whose holder is gone needs a holder first', { ...overdue, isHolderGone: true }, 'unassigned'],
  [
    'done work whose holder is gone',
    { derived: { status: 'withdrawn', on: day('2024-01-10') }, isHolderGone: true },
    null,
  ],
  [
    'work that waits, once a document came that it may be waiting for, before the time that has passed over it',
    { derived: waiting, exception: { kind: 'carried_over' }, isReleaseProposed: true },
    'release',
  ],
  [
    'a body that coordinates waits for the same document',
    { derived: waiting, role: 'coordinate', isReleaseProposed: true },
    'release',
  ],
  [
    'a document that came for work that waits no more asks nothing',
    { derived: going, isReleaseProposed: true },
    null,
  ],
  ['late work', overdue, 'special_red'],
  ['late work of a body that coordinates is counted apart', { ...overdue, role: 'coordinate' }, null],
  [
    'an answer is owed to a body that coordinates as well',
    { needs: ['extension'], role: 'coordinate' },
    'extension',
  ],
  ['late work that was given out below waits for its giver', { ...overdue, isGivenBelow: true }, null],
  ['given out below, without a holder', { isGivenBelow: true, isHolderGone: true }, 'unassigned'],
  ['an update that is late', { exception: { kind: 'update_late' } }, 'update_late'],
  [
    'three days before its deadline',
    { derived: { status: 'due_soon', daysLeft: 3 }, alert: 'yellow' },
    'yellow',
  ],
])('%s', (_name, row, reason) => {
  expect(queueReasonOf({ ...calm, ...row })).toBe(reason)
})
