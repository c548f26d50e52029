import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { findRelationFaults, type OrganisationRelation } from './relation.ts'

const relation = (
  code: string,
  other: string,
  from: string | null,
  until: string | null,
): OrganisationRelation => ({
  ...{ code, other, relation: 'oversees' },
  ...{ from: from === null ? null : day(from), until: until === null ? null : day(until) },
})

test.each<[string, OrganisationRelation[], string[]]>([
  [
    'one after the other',
    [relation('ubkt', 'huyện', null, '2025-07-01'), relation('ubkt', 'huyện', '2025-07-01', null)],
    [],
  ],
  [
    'the same on one day twice',
    [relation('ubkt', 'huyện', null, '2025-07-02'), relation('ubkt', 'huyện', '2025-07-01', null)],
    ['relation-said-twice'],
  ],
  ['a body that oversees itself', [relation('ubkt', 'ubkt', null, null)], ['relation-to-itself']],
  [
    'a relation that ends before it begins',
    [relation('ubkt', 'huyện', '2025-07-01', '2025-07-01')],
    ['empty-period'],
  ],
])('%s', (_name, relations, faults) => {
  expect(findRelationFaults(relations).map(({ refused }) => refused)).toEqual(faults)
})
