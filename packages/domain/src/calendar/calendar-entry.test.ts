import { expect, test } from 'vitest'
import { addDays, day } from '../days/index.ts'
import { defaultStatusRules } from '../status/index.ts'
import { type AssignmentFacts, newlyAssigned } from '../tasks/index.ts'
import { calendarEntryOf } from './calendar-entry.ts'

const recurring = { kind: 'recurring', interval: 1, trigger: null } as const
const assignedOn = day('2024-01-10')
const due = newlyAssigned({ kind: 'by', until: addDays(day('2024-06-30'), 1), trigger: null }, assignedOn)
const standing = newlyAssigned({ kind: 'standing', trigger: null }, assignedOn)
const yearly = newlyAssigned({ ...recurring, every: 'year', dueDay: 1215 }, assignedOn)
const monthly = newlyAssigned({ ...recurring, every: 'month', dueDay: 25 }, assignedOn)
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
  ['asked for by 15/12 each year, it is due that day', yearly, '2024-02-01', 'update', '2024-12-15'],
  ['asked for by the 25th each month, it is due that month', monthly, '2024-01-15', 'update', '2024-01-25'],
  [
    'with the day of the month gone by, the next entry is due by the next',
    monthly,
    '2024-01-26',
    'update',
    '2024-02-25',
  ],
  [
    'told of in this period, the next is due with the next',
    { ...monthly, lastProgressOn: day('2024-01-26') },
    '2024-02-01',
    'update',
    '2024-03-25',
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
