import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { defaultOfficeRules, type OfficeRules, rulesOn } from './office-rules.ts'
import { refusalOfRules } from './refusal-of-rules.ts'

const today = day('2026-09-01')
const set = (from: string, changed: Partial<OfficeRules>) => ({
  from: day(from),
  rules: { ...defaultOfficeRules, ...changed },
})
const specialRed = (sets: ReturnType<typeof set>[], on: string) => rulesOn(sets, day(on)).specialRedDays

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

test.each([
  ['special red from three days on', { specialRedDays: 3 }, null],
  ['special red from five days on', { specialRedDays: 5 }, null],
  ['special red before three days', { specialRedDays: 2 }, 'rule-out-of-bounds'],
  ['special red after five days', { specialRedDays: 6 }, 'rule-out-of-bounds'],
  ['half a day', { lateStartDays: 10.5 }, 'rule-out-of-bounds'],
  ['no time at all to accept', { acceptanceLimitDays: 0 }, 'rule-out-of-bounds'],
  ['an extension asked for on any day', { extensionNoticeDays: null }, null],
  ['an extension asked for five days before', { extensionNoticeDays: 5 }, null],
  ['yellow on the first day of due soon', { yellowDays: 7 }, null],
  ['yellow before it is due soon', { yellowDays: 8 }, 'yellow-before-due-soon'],
] as const)('%s: %j', (_, changed, refused) => {
  expect(refusalOfRules(set('2026-09-01', changed), today)?.refused ?? null).toBe(refused)
})

test('no set begins on a day that has passed', () => {
  expect(refusalOfRules(set('2026-08-31', {}), today)?.refused).toBe('rules-in-past')
  expect(refusalOfRules(set('2026-10-01', {}), today)).toBeNull()
})
