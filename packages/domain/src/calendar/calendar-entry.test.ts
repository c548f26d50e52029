import { expect, test } from 'vitest'
import { addDays, day } from '../days/index.ts'
import { defaultStatusRules } from '../status/index.ts'
import { type AssignmentFacts, newlyAssigned } from '../tasks/index.ts'
import { calendarEntryOf } from './calendar-entry.ts'

const assignedOn = day('2024-01-10')
const due = newlyAssigned({ kind: 'by', until: addDays(day('2024-06-30'), 1), trigger: null }, assignedOn)
const standing = newlyAssigned({ kind: 'standing', trigger: null }, assignedOn)
const evidence = { number: '12-KH/HU', date: day('2024-05-02'), receiver: 'Tỉnh ủy' }

const entry = (facts: AssignmentFacts, today: string) =>
  calendarEntryOf(facts, day(today), defaultStatusRules)

test.each([
  ['before it is due', due, '2024-05-02', 'deadline', '2024-06-30'],
  ['overdue, it stays on its day', due, '2024-08-02', 'deadline', '2024-06-30'],
  [
    'extended, it moves to the new day',
    { ...due, currentDeadline: day('2024-09-30'), extensions: 1 },
    '2024-08-02',
    'deadline',
    '2024-09-30',
  ],
  [
    'taken over after its deadline, the day of taking over counts',
    { ...due, takenOverOn: day('2024-07-15') },
    '2024-08-02',
    'deadline',
    '2024-07-15',
  ],
  [
    'assigned in a quarter, it owes the first entry for the next',
    standing,
    '2024-02-01',
    'update',
    '2024-06-30',
  ],
  ['owing for this quarter', standing, '2024-05-02', 'update', '2024-06-30'],
  [
    'told of in this quarter, the next entry is due in the next',
    { ...standing, lastProgressOn: day('2024-04-01') },
    '2024-05-02',
    'update',
    '2024-09-30',
  ],
])('%s', (_, facts, today, kind, on) => {
  expect(entry(facts, today)).toEqual({ kind, on })
})

test.each([
  [
    'waiting for a document',
    newlyAssigned({ kind: 'by', until: day('2024-07-01'), trigger: 'Kế hoạch của Trung ương' }, assignedOn),
  ],
  ['without a deadline', newlyAssigned({ kind: 'unspecified', trigger: null }, assignedOn)],
  ['proven', { ...due, evidence }],
  ['withdrawn', { ...due, withdrawnOn: day('2024-05-01') }],
  ['handed over', { ...standing, handedOverOn: day('2024-05-01') }],
])('%s, it stands in no calendar', (_, facts) => {
  expect(entry(facts, '2024-05-02')).toBeNull()
})
