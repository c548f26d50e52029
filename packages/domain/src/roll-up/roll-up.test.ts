import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { descendantsOf, type OrganisationPeriod, structureAsOf } from '../organisations/index.ts'
import { rollUp } from './roll-up.ts'
import { sumCounts } from './sum-counts.ts'

const onDay = day('2023-04-01')

function counts(overdue: number, dueSoon: number, done: number) {
  return { overdue, due_soon: dueSoon, done }
}

/** Organisation i stands under organisation parents[i], which comes before it; -1 is the top. */
function structureOf(parents: readonly number[]) {
  const periods = parents.map(
    (parent, index): OrganisationPeriod => ({
      code: `o${index}`,
      name: `Tổ chức ${index}`,
      kind: 'commune_committee',
      parent: parent < 0 ? null : `o${parent}`,
      ledBy: null,
      group: null,
      from: null,
      until: null,
    }),
  )
  return structureAsOf(periods, onDay)
}

describe('rolling counts up the structure', () => {
  // o0 over o1 and o2; o3 under o1; o4 at the top by itself.
  const structure = structureOf([-1, 0, 0, 1, -1])
  const held = new Map([
    ['o0', counts(1, 0, 0)],
    ['o2', counts(0, 2, 0)],
    ['o3', counts(4, 0, 3)],
    ['da-ket-thuc', counts(1, 1, 1)],
  ])
  const rolled = rollUp(structure, held)

  test('a superior has its own counts and, apart from them, those of everything below', () => {
    expect(rolled.organisations.get('o0')).toEqual({ own: counts(1, 0, 0), withBelow: counts(5, 2, 3) })
    expect(rolled.organisations.get('o1')).toEqual({ own: {}, withBelow: counts(4, 0, 3) })
    expect(rolled.organisations.get('o4')).toEqual({ own: {}, withBelow: {} })
  })

  test('a body that has ended is counted apart, and in the total', () => {
    expect([...rolled.outside]).toEqual([['da-ket-thuc', counts(1, 1, 1)]])
    expect(rolled.total).toEqual(counts(6, 3, 4))
  })

  test('a bucket that only one part names is kept', () => {
    expect(sumCounts<'done' | 'overdue'>([{ done: 1 }, { overdue: 2 }, { done: 3 }])).toEqual({
      done: 4,
      overdue: 2,
    })
  })

  const forests = fc
    .array(fc.nat(), { minLength: 1, maxLength: 30 })
    .map((choices) => choices.map((choice, index) => (choice % (index + 1)) - 1))
  const holders = fc.dictionary(
    fc.integer({ min: 0, max: 35 }).map((index) => `o${index}`),
    fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)).map((parts) => counts(...parts)),
  )

  test('under any structure the tops and those outside sum to everything that was counted', () => {
    fc.assert(
      fc.property(forests, holders, (parents, byHolder) => {
        const forest = structureOf(parents)
        const held = new Map(Object.entries(byHolder))
        const { organisations, outside, total } = rollUp(forest, held)
        const tops = forest.roots.flatMap((code) => organisations.get(code)?.withBelow ?? [])
        expect(sumCounts([...tops, ...outside.values()])).toEqual(total)
        expect(sumCounts(held.values())).toEqual(total)
      }),
    )
  })

  test('what a branch holds is the sum of what each of its organisations holds itself', () => {
    fc.assert(
      fc.property(forests, holders, (parents, byHolder) => {
        const forest = structureOf(parents)
        const { organisations } = rollUp(forest, new Map(Object.entries(byHolder)))
        for (const [code, { withBelow }] of organisations) {
          const branch = [code, ...descendantsOf(forest, code)]
          expect(sumCounts(branch.flatMap((each) => organisations.get(each)?.own ?? []))).toEqual(withBelow)
        }
      }),
    )
  })
})
