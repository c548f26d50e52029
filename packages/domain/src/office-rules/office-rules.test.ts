import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../days/index.ts'
import { defaultOfficeRules, type OfficeRules, type RuleSet, rulesOn } from './office-rules.ts'
import { refusalOfRules } from './refusal-of-rules.ts'
import { allRules, ruleBounds } from './rule-bounds.ts'
import { rulesOfDay } from './rules-of-day.ts'

const today = day('2026-09-01')
const set = (from: string, changes: Partial<OfficeRules>): RuleSet => ({ from: day(from), changes })
const specialRed = (sets: RuleSet[], on: string) => rulesOn(sets, day(on)).specialRedDays

test('a set of rules holds from its day, and days before keep theirs', () => {
  const sets = [set('2026-09-01', { specialRedDays: 5 }), set('2027-01-01', { specialRedDays: 4 })]
  expect(['2026-08-31', '2026-09-01', '2026-12-31', '2027-01-01'].map((on) => specialRed(sets, on))).toEqual([
    3, 5, 5, 4,
  ])
})

test('of two sets for one day the later recorded holds, and one recorded later for an earlier day ends where the next begins', () => {
  const sets = [
    set('2026-10-01', { specialRedDays: 4 }),
    set('2026-10-01', { specialRedDays: 5 }),
    set('2026-09-15', { specialRedDays: 4 }),
  ]
  expect(['2026-09-14', '2026-09-15', '2026-10-01'].map((on) => specialRed(sets, on))).toEqual([3, 4, 5])
})

test('a number that a set does not name goes on as it was set, whichever of the two was recorded first', () => {
  const special = set('2027-01-01', { specialRedDays: 5 })
  const yellow = set('2027-02-01', { yellowDays: 2 })
  const now = set('2026-09-01', { yellowDays: 4 })
  const on = (sets: RuleSet[], date: string) => {
    const { specialRedDays, yellowDays } = rulesOn(sets, day(date))
    return [specialRedDays, yellowDays]
  }
  for (const sets of [
    [special, yellow, now],
    [now, yellow, special],
  ]) {
    expect(on(sets, '2026-12-31')).toEqual([3, 4])
    expect(on(sets, '2027-01-01')).toEqual([5, 4])
    expect(on(sets, '2027-02-01')).toEqual([5, 2])
  }
})

const someDay = fc.integer({ min: 0, max: 12 }).map((count) => addDays(today, count))
const daysOf = (rule: keyof typeof ruleBounds) =>
  fc.integer({ min: ruleBounds[rule].least, max: ruleBounds[rule].most })
const someChanges: fc.Arbitrary<Partial<OfficeRules>> = fc.record(
  {
    yellowDays: daysOf('yellowDays'),
    dueSoonDays: daysOf('dueSoonDays'),
    specialRedDays: daysOf('specialRedDays'),
    extensionNoticeDays: fc.option(daysOf('extensionNoticeDays')),
    cadence: fc.constantFrom('month', 'quarter'),
  },
  { requiredKeys: [] },
)
const asked = fc.array(fc.record({ from: someDay, changes: someChanges }), { maxLength: 8 })
/** The sets that are taken, each asked for beside those taken before. */
const taken = (all: readonly RuleSet[]) =>
  all.reduce<RuleSet[]>((sets, next) => (refusalOfRules(next, sets, today) ? sets : sets.concat(next)), [])

test('a set that is taken changes no day before its own, and from its day on only the numbers it names', () => {
  fc.assert(
    fc.property(asked, fc.record({ from: someDay, changes: someChanges }), someDay, (all, next, on) => {
      const sets = taken(all)
      if (refusalOfRules(next, sets, today)) return
      const [before, after] = [rulesOn(sets, on), rulesOn([...sets, next], on)]
      for (const rule of allRules)
        if (on < next.from || next.changes[rule] === undefined) expect(after[rule]).toBe(before[rule])
    }),
  )
})

test('a number that is taken holds from its day until the day for which another number was set', () => {
  fc.assert(
    fc.property(asked, fc.record({ from: someDay, changes: someChanges }), someDay, (all, next, on) => {
      const sets = taken(all)
      if (refusalOfRules(next, sets, today)) return
      for (const rule of allRules) {
        const isSetBetween = sets.some(
          ({ from, changes }) => changes[rule] !== undefined && from > next.from && from <= on,
        )
        if (on >= next.from && next.changes[rule] !== undefined && !isSetBetween)
          expect(rulesOn([...sets, next], on)[rule]).toBe(next.changes[rule])
      }
    }),
  )
})

test('whatever is set in whatever order, on no day does yellow come before work is due soon', () => {
  fc.assert(
    fc.property(asked, someDay, (all, on) => {
      const { yellowDays, dueSoonDays } = rulesOn(taken(all), on)
      expect(yellowDays).toBeLessThanOrEqual(dueSoonDays)
    }),
  )
})

test('a day knows the cadences before its own, each until the day from which another held', () => {
  const sets = [
    set('2027-01-01', { cadence: 'year' }),
    set('2026-09-01', { cadence: 'month' }),
    set('2026-10-01', { cadence: 'month', specialRedDays: 5 }),
  ]
  const before = (on: string) => rulesOfDay(sets, day(on)).earlierCadences
  expect(before('2026-08-31')).toEqual([])
  expect(before('2026-09-01')).toEqual([{ cadence: 'quarter', until: '2026-09-01' }])
  expect(before('2026-12-31')).toEqual([{ cadence: 'quarter', until: '2026-09-01' }])
  expect(before('2027-01-01')).toEqual([
    { cadence: 'quarter', until: '2026-09-01' },
    { cadence: 'month', until: '2027-01-01' },
  ])
})

test.each([
  ['special red from three days on', { specialRedDays: 3, yellowDays: 2 }, null],
  ['special red from five days on', { specialRedDays: 5 }, null],
  ['special red before three days', { specialRedDays: 2 }, 'rule-out-of-bounds'],
  ['special red after five days', { specialRedDays: 6 }, 'rule-out-of-bounds'],
  ['half a day', { lateStartDays: 10.5 }, 'rule-out-of-bounds'],
  ['no time at all to accept', { acceptanceLimitDays: 0 }, 'rule-out-of-bounds'],
  ['an extension asked for on any day', { extensionNoticeDays: null, yellowDays: 2 }, null],
  ['an extension asked for five days before', { extensionNoticeDays: 5 }, null],
  ['yellow on the first day of due soon', { yellowDays: 7 }, null],
  ['yellow before it is due soon', { yellowDays: 8 }, 'yellow-before-due-soon'],
  ['nothing at all', {}, 'rules-unchanged'],
  ['what holds already', { specialRedDays: defaultOfficeRules.specialRedDays }, 'rules-unchanged'],
] as const)('%s: %j', (_, changes, refused) => {
  expect(refusalOfRules(set('2026-09-01', changes), [], today)?.refused ?? null).toBe(refused)
})

test('yellow is held against the days of due soon that were set for later, and the refusal names that day', () => {
  const sets = [set('2027-01-01', { dueSoonDays: 5 })]
  expect(refusalOfRules(set('2026-09-01', { yellowDays: 6 }), sets, today)).toEqual({
    ...{ refused: 'yellow-before-due-soon', facts: { day: '2027-01-01', yellow: 6, soon: 5 } },
  })
  expect(refusalOfRules(set('2026-09-01', { yellowDays: 5 }), sets, today)).toBeNull()
})

test('no set begins on a day that has passed', () => {
  expect(refusalOfRules(set('2026-08-31', { yellowDays: 2 }), [], today)?.refused).toBe('rules-in-past')
  expect(refusalOfRules(set('2026-10-01', { yellowDays: 2 }), [], today)).toBeNull()
})
