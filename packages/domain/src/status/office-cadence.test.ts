import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../days/index.ts'
import { applyEvent } from '../tasks/index.ts'
import { deriveStatus } from './derive-status.ts'
import { defaultStatusRules, type EarlierCadence, type StatusNumbers } from './status-rules.ts'
import { nextUpdateOn } from './update-due.ts'

type OfficeCadence = StatusNumbers['cadence']

/** Standing work since 05/01/2025, told of on the days given. */
function told(...days: string[]) {
  const assigned = applyEvent(null, {
    ...{ sequence: 1, on: day('2025-01-05') },
    happening: { type: 'assigned', schedule: { kind: 'standing', trigger: null } },
  })
  return days.reduce(
    (facts, on, index) =>
      applyEvent(facts, {
        ...{ sequence: index + 2, on: day(on) },
        happening: { type: 'progress-recorded', done: 'x', obstacles: null },
      }),
    assigned,
  )
}

const changed = (before: OfficeCadence, from: string, cadence: OfficeCadence) => ({
  ...{ ...defaultStatusRules, cadence },
  earlierCadences: [{ cadence: before, until: day(from) }],
})

/** The last entry, the cadence before, the day of the change, the cadence after; a day, the days late then, and the due day. */
test.each([
  ['2026-01-10', 'year', '2026-09-01', 'month', '2026-09-01', 0, '2026-09-30'],
  ['2026-01-10', 'year', '2026-09-01', 'month', '2026-09-30', 0, '2026-09-30'],
  ['2026-01-10', 'year', '2026-09-01', 'month', '2026-10-01', 1, '2026-09-30'],
  ['2026-01-10', 'year', '2026-09-22', 'month', '2026-10-31', 0, '2026-10-31'],
  ['2026-02-10', 'quarter', '2026-09-01', 'month', '2026-09-01', 63, '2026-06-30'],
  ['2026-09-05', 'quarter', '2026-09-01', 'month', '2026-10-31', 0, '2026-10-31'],
  ['2026-05-10', 'quarter', '2026-09-01', 'month', '2026-09-30', 0, '2026-09-30'],
  ['2026-12-20', 'quarter', '2027-01-02', 'year', '2027-12-31', 0, '2027-12-31'],
  ['2026-12-20', 'quarter', '2027-01-02', 'year', '2028-01-01', 1, '2027-12-31'],
  ['2026-07-10', 'month', '2026-10-01', 'year', '2026-10-01', 31, '2026-08-31'],
  ['2026-09-10', 'month', '2026-10-01', 'year', '2027-12-31', 0, '2027-12-31'],
] as const)(
  'told of on %s, by the %s until %s, then by the %s: on %s late by %i days, due %s',
  (last, before, from, cadence, today, daysUpdateLate, updateBy) => {
    expect(deriveStatus(told(last), day(today), changed(before, from, cadence))).toMatchObject({
      ...{ daysUpdateLate, updateBy },
    })
  },
)

test('the calendar asks for the next due day of the cadence in force, also where one before it was missed', () => {
  const rules = changed('quarter', '2026-09-22', 'month')
  expect(nextUpdateOn(told('2026-02-10'), day('2026-09-25'), rules)).toBe('2026-10-31')
})

const cadence = fc.constantFrom<OfficeCadence>('month', 'quarter', 'half-year', 'year')
const someDay = fc.integer({ min: 0, max: 900 }).map((count) => addDays(day('2025-01-05'), count))

test('a new cadence leaves every update on its first day as late as it was, and one that was in time has time to follow', () => {
  const week = 7
  fc.assert(
    fc.property(
      fc.array(someDay, { maxLength: 3 }),
      someDay,
      cadence,
      cadence,
      (days, from, before, after) => {
        const facts = told(...days.filter((on) => on <= from).toSorted())
        const earlier: EarlierCadence[] = before === after ? [] : [{ cadence: before, until: from }]
        const lateOn = (today: typeof from, rules: typeof defaultStatusRules) => {
          const derived = deriveStatus(facts, today, rules)
          return derived.status === 'standing' ? derived.daysUpdateLate : null
        }
        const unchanged = { ...defaultStatusRules, cadence: before }
        const rules = { ...defaultStatusRules, cadence: after, earlierCadences: earlier }
        const asBefore = lateOn(from, unchanged)
        expect(lateOn(from, rules)).toBe(asBefore)
        if (asBefore === 0 && before !== after) expect(lateOn(addDays(from, week), rules)).toBe(0)
      },
    ),
  )
})
