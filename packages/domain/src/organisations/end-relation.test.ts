import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { beginRelation } from './begin-relation.ts'
import { endRelation } from './end-relation.ts'
import type { OrganisationPeriod } from './organisation.ts'
import type { OrganisationRelation } from './relation.ts'

const relation: OrganisationRelation = {
  ...{ code: 'btc', relation: 'coordinates_with', other: 'ubkt', from: day('2024-01-01'), until: null },
}
const life = (code: string, until: string | null): OrganisationPeriod => ({
  ...{ code, name: code, kind: 'advisory_agency', parent: null, ledBy: null, group: null, from: null },
  until: until === null ? null : day(until),
})
const periods = [life('btc', null), life('ubkt', null), life('cũ', '2024-01-01')]
const begun = (differing: Partial<OrganisationRelation>, recorded: OrganisationRelation[] = []) => {
  const answer = beginRelation({ ...relation, ...differing }, recorded, periods)
  return 'refused' in answer ? answer.refused : 'begun'
}

test.each<[string, Partial<OrganisationRelation>, OrganisationRelation[], string]>([
  ['between two bodies that exist', {}, [], 'begun'],
  ['with a body that ended the day before', { other: 'cũ' }, [], 'body-not-there'],
  ['of a body with itself', { other: 'btc' }, [], 'relation-to-itself'],
  ['that is recorded already', {}, [relation], 'relation-said-twice'],
  [
    'that the other body has recorded already',
    { code: 'ubkt', other: 'btc' },
    [relation],
    'relation-said-twice',
  ],
  ['of another kind', { relation: 'oversees' }, [relation], 'begun'],
  [
    'the day after it ended',
    { from: day('2025-07-01') },
    [{ ...relation, until: day('2025-07-01') }],
    'begun',
  ],
  [
    'on the last day of the one before',
    { from: day('2025-06-30') },
    [{ ...relation, until: day('2025-07-01') }],
    'relation-said-twice',
  ],
])('a relation %s: %4$s', (_name, differing, recorded, expected) => {
  expect(begun(differing, recorded)).toBe(expected)
})

test('overseeing goes one way: the other way round is another relation', () => {
  const oversees = { ...relation, relation: 'oversees' } as const
  expect(begun({ relation: 'oversees', code: 'ubkt', other: 'btc' }, [oversees])).toBe('begun')
})

test('a relation ends on a day after it began, once', () => {
  expect(endRelation(relation, day('2025-07-01'))).toEqual({ ...relation, until: '2025-07-01' })
  expect(endRelation(relation, day('2024-01-01'))).toMatchObject({ refused: 'relation-too-short' })
  expect(endRelation({ ...relation, until: day('2025-07-01') }, day('2025-08-01'))).toEqual({
    ...{ refused: 'relation-ended', facts: { until: '2025-07-01' } },
  })
})
