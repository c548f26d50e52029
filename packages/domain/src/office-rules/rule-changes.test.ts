import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { OfficeRules, RuleSet } from './office-rules.ts'
import { ruleChangesOf } from './rule-changes.ts'

const set = (from: string, changes: Partial<OfficeRules>): RuleSet => ({ from: day(from), changes })
const told = (sets: readonly RuleSet[]) =>
  sets.map((one) =>
    ruleChangesOf(one, sets).map(
      ({ rule, before, after, isReplaced }) =>
        `${rule} ${before[rule]} → ${after[rule]}${isReplaced ? ', replaced' : ''}`,
    ),
  )

test('a set is told by what it changes on its day, not by what was recorded before it', () => {
  const later = set('2027-01-01', { specialRedDays: 5 })
  expect(told([later, set('2026-09-01', { yellowDays: 2 })])).toEqual([
    ['specialRedDays 3 → 5'],
    ['yellowDays 3 → 2'],
  ])
  expect(told([later, set('2026-09-01', { specialRedDays: 4 })])).toEqual([
    ['specialRedDays 4 → 5'],
    ['specialRedDays 3 → 4'],
  ])
})

test('a number that another set replaced for the same day is told as replaced, and one put back as staying', () => {
  expect(
    told([set('2027-01-01', { specialRedDays: 5, yellowDays: 2 }), set('2027-01-01', { specialRedDays: 3 })]),
  ).toEqual([['yellowDays 3 → 2', 'specialRedDays 3 → 5, replaced'], ['specialRedDays 3 → 3']])
})
