import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { type OrganisationPeriod, structureAsOf } from '../organisations/index.ts'
import { candidatesFor } from './candidates-for.ts'
import { inPlaceOf } from './in-place-of.ts'
import type { StructureChange } from './structure-change.ts'
import { successionsOf } from './successions.ts'

const life = (code: string, from: string | null, until: string | null): OrganisationPeriod => ({
  ...{ code, name: code, kind: 'mass_organisation', parent: null, ledBy: null, group: null },
  ...{ from: from === null ? null : day(from), until: until === null ? null : day(until) },
})
const decision = (position: number, on: string, ...changes: StructureChange[]) => ({
  ...{ id: `qđ-${position}`, position, effectiveOn: day(on), changes },
})

/** a and b merge into ab, which ends in c; d is split between e and f; g ends without a successor. */
const periods = [
  ...[life('a', null, '2025-02-01'), life('b', null, '2025-02-01'), life('ab', '2025-02-01', '2025-07-01')],
  ...[life('c', null, null), life('d', null, '2025-07-01'), life('e', null, null), life('f', null, null)],
  life('g', null, '2025-07-01'),
]
const { from: _from, until: _until, ...ab } = life('ab', null, null)
const successions = successionsOf([
  decision(2, '2025-07-01', { type: 'cease', codes: ['ab'], successors: ['c'] }),
  decision(3, '2025-07-01', { type: 'split', code: 'd', into: ['e', 'f'] }),
  decision(4, '2025-07-01', { type: 'cease', codes: ['g'], successors: [] }),
  decision(1, '2025-02-01', { type: 'merge', codes: ['a', 'b'], into: ab }),
])

test.each([
  ['a body that exists goes on itself', 'a', '2025-01-31', ['a']],
  ['a merged body has one candidate', 'a', '2025-02-01', ['ab']],
  ['where the successor has ended too, the one after it', 'b', '2025-07-01', ['c']],
  ['a split body has several', 'd', '2025-07-01', ['e', 'f']],
  ['a body that ended without a successor has none', 'g', '2025-07-01', []],
  ['a body nobody knows has none', 'x', '2025-07-01', []],
])('%s', (_name, code, on, candidates) => {
  expect(candidatesFor(structureAsOf(periods, day(on)), successions, code)).toEqual(candidates)
})

test.each([
  ['a body that exists answers for itself', 'a', '2025-01-31', 'a'],
  [
    'a body that ended is answered for by the one that goes on, however many came between',
    'b',
    '2025-07-01',
    'c',
  ],
  ['between several a person decides', 'd', '2025-07-01', 'd'],
  ['where nobody goes on, nobody answers in its place', 'g', '2025-07-01', 'g'],
])('%s', (_name, code, on, expected) => {
  expect(inPlaceOf(structureAsOf(periods, day(on)), successions, code)).toBe(expected)
})
