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

function directly(holder: string, held: ReturnType<typeof counts>) {
  return { holder, giver: null, counts: held }
}

describe('rolling counts up the structure', () => {
  // o0 over o1 and o2; o3 under o1; o4 at the top by itself.
  const structure = structureOf([-1, 0, 0, 1, -1])
  const rolled = rollUp(structure, [
    directly('o0', counts(1, 0, 0)),
    directly('o2', counts(0, 2, 0)),
    directly('o3', counts(4, 0, 3)),
    directly('da-ket-thuc', counts(1, 1, 1)),
  ])

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
  const codes = fc.integer({ min: 0, max: 35 }).map((index) => `o${index}`)
  const held = fc.array(
    fc.record({
      ...{ holder: codes, giver: fc.option(codes) },
      counts: fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)).map((parts) => counts(...parts)),
    }),
  )

  test('a figure of a branch counts what is held inside it and was not given out inside it', () => {
    fc.assert(
      fc.property(forests, held, (parents, work) => {
        const forest = structureOf(parents)
        const { organisations, outside, total } = rollUp(forest, work)
        for (const [code, { own, withBelow }] of organisations) {
          const branch = new Set([code, ...descendantsOf(forest, code)])
          const mine = work.filter(({ holder }) => holder === code)
          const once = work.filter(
            ({ holder, giver }) => branch.has(holder) && !(giver !== null && branch.has(giver)),
          )
          expect(whole(own)).toEqual(summed(mine))
          expect(whole(withBelow)).toEqual(summed(once))
        }
        expect(whole(total)).toEqual(summed(work.filter(({ giver }) => giver === null)))
        for (const code of outside.keys()) expect(forest.organisations.has(code)).toBe(false)
      }),
    )
  })

  test('giving work down changes no figure above: only the lines of those who hold it', () => {
    const before = rollUp(structure, [directly('o0', counts(1, 0, 0))])
    const given = rollUp(structure, [
      directly('o0', counts(1, 0, 0)),
      { holder: 'o1', giver: 'o0', counts: counts(0, 1, 0) },
      { holder: 'o3', giver: 'o1', counts: counts(1, 0, 0) },
    ])
    expect(whole(given.total)).toEqual(whole(before.total))
    expect(whole(given.organisations.get('o0')?.withBelow ?? {})).toEqual(counts(1, 0, 0))
    expect(whole(given.organisations.get('o1')?.withBelow ?? {})).toEqual(counts(0, 1, 0))
    expect(given.organisations.get('o3')?.own).toEqual(counts(1, 0, 0))
  })

  const summed = (work: readonly { counts: ReturnType<typeof counts> }[]) =>
    whole(sumCounts(work.map((one) => one.counts)))
  const whole = (some: Partial<ReturnType<typeof counts>>) => ({ ...counts(0, 0, 0), ...some })
})
