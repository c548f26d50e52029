import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { type OrganisationKind, type OrganisationPeriod, structureAsOf } from '../organisations/index.ts'
import type { MemberCounts } from './grassroots-fact.ts'
import { addCounts, sumGrassroots } from './sum-grassroots.ts'

const on = day('2025-06-30')
const body = (code: string, kind: OrganisationKind, parent: string | null): OrganisationPeriod => ({
  ...{ code, name: code, kind, parent, ledBy: null, group: null, from: null, until: null },
})
const counts = (cells: number, official: number, probationary: number): MemberCounts => ({
  ...{ cells, official, probationary },
})
const commune = [
  body('huyện', 'district_committee', null),
  body('xã', 'commune_committee', 'huyện'),
  body('ban', 'advisory_agency', 'huyện'),
  body('một', 'cell', 'xã'),
  body('hai', 'cell', 'xã'),
]
const sums = (recorded: Record<string, MemberCounts>) =>
  sumGrassroots(structureAsOf(commune, on), new Map(Object.entries(recorded)))

const cells = { một: counts(1, 12, 1), hai: counts(1, 2, 0) }

test.each<[string, Record<string, MemberCounts>, boolean | null]>([
  ['agree where they are the sum of the cells', { ...cells, xã: counts(2, 14, 1) }, true],
  ['disagree where a member is missing', { ...cells, xã: counts(2, 15, 1) }, false],
  ['may be right while a cell has none', { một: cells.một, xã: counts(2, 14, 1) }, null],
  ['cannot be right where one cell alone has more', { một: cells.một, xã: counts(2, 11, 1) }, false],
  ['are not compared where there are none', cells, null],
])("a committee's own figures %s", (_name, recorded, agrees) => {
  expect(sums(recorded).get('xã')?.agrees).toBe(agrees)
})

test('a committee without figures counts with the sum of those below, its agencies not among them', () => {
  const rolled = sums(cells)
  expect(rolled.get('huyện')).toMatchObject({ own: null, whole: counts(2, 14, 1), missing: 0 })
  expect(rolled.has('ban')).toBe(false)
  expect(sums({ một: cells.một }).get('huyện')).toMatchObject({ whole: counts(1, 12, 1), missing: 1 })
})

const forest = fc.array(fc.record({ parent: fc.nat(), official: fc.nat(60), probationary: fc.nat(9) }), {
  minLength: 1,
  maxLength: 40,
})

test('where every committee records the sum of what it holds, all agree and the tops hold every cell', () => {
  fc.assert(
    fc.property(forest, (made) => {
      const superiors = made.map(({ parent }, index) => (index === 0 ? null : parent % index))
      const leaves = new Set(made.map((_, index) => index).filter((index) => !superiors.includes(index)))
      const periods = superiors.map((superior, index) =>
        body(
          `o${index}`,
          leaves.has(index) ? 'cell' : 'grassroots_committee',
          superior === null ? null : `o${superior}`,
        ),
      )
      const structure = structureAsOf(periods, on)
      const inCells = new Map(
        [...leaves].map((index) => {
          const { official = 0, probationary = 0 } = made[index] ?? {}
          return [`o${index}`, counts(1, official, probationary)] as const
        }),
      )
      const bySum = sumGrassroots(structure, inCells)
      const recorded = new Map(
        [...bySum].flatMap(([code, { whole }]) => (whole ? [[code, whole] as const] : [])),
      )
      const again = sumGrassroots(structure, recorded)
      expect([...again.values()].filter(({ agrees }) => agrees === false)).toEqual([])
      expect(addCounts(structure.roots.flatMap((code) => again.get(code)?.whole ?? []))).toEqual(
        addCounts([...inCells.values()]),
      )
    }),
  )
})
