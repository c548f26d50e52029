import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../days/index.ts'
import { ancestryOf, findOrganisation, isUnder, structureAsOf } from '../organisations/index.ts'
import { isRefusal } from '../refusals/index.ts'
import { knownPeriods } from './known-periods.ts'
import type { TracedPeriod } from './lives.ts'
import { planDecision } from './plan-decision.ts'
import { replayDecisions } from './replay-decisions.ts'
import type { NewBody, StructureChange } from './structure-change.ts'
import type { StructureDecision } from './structure-decision.ts'

const first = day('2024-01-01')
const codes = [...'abcdefghijklmnopqrst']
const body = (code: string, parent: string | null): NewBody => ({
  ...{ code, name: `Hội ${code}`, kind: 'mass_organisation', parent, ledBy: null, group: null },
})
const known = [...codes.slice(0, 10)].map(
  (code, index): TracedPeriod => ({
    ...body(code, codes[Math.floor((index - 1) / 4)] ?? null),
    ...{ from: null, until: null, startedBy: null, endedBy: null },
  }),
)

const anyCode = fc.constantFrom(...codes)
const changes: fc.Arbitrary<StructureChange> = fc.oneof(
  fc.record({
    type: fc.constant('establish' as const),
    body: fc.tuple(anyCode, anyCode).map(([one, up]) => body(one, up)),
  }),
  fc.record({
    type: fc.constant('rename' as const),
    code: anyCode,
    name: fc.constantFrom('Hội mới', 'Hội cũ', 'Hội khác'),
  }),
  fc.record({ type: fc.constant('move' as const), code: anyCode, parent: fc.option(anyCode) }),
  fc.record({
    type: fc.constant('absorb' as const),
    codes: fc.array(anyCode, { minLength: 1, maxLength: 2 }),
    into: anyCode,
  }),
  fc.record({
    type: fc.constant('merge' as const),
    codes: fc.array(anyCode, { minLength: 2, maxLength: 3 }),
    into: fc.tuple(anyCode, anyCode).map(([one, up]) => body(one, up)),
  }),
  fc.record({
    type: fc.constant('split' as const),
    code: anyCode,
    into: fc.array(anyCode, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('cease' as const),
    codes: fc.array(anyCode, { minLength: 1, maxLength: 2 }),
    successors: fc.array(anyCode, { maxLength: 2 }),
  }),
)
const attempts = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 400 }), fc.array(changes, { minLength: 1, maxLength: 2 })),
  { minLength: 10, maxLength: 25 },
)

/** The decisions of a random attempt that were not refused, in the order of recording, and what each left. */
function recorded(attempted: readonly (readonly [number, StructureChange[]])[]) {
  let decisions: StructureDecision[] = []
  let periods: readonly TracedPeriod[] = known
  for (const [index, [offset, changed]] of attempted.entries()) {
    const decision = {
      id: `${index}`,
      position: index,
      effectiveOn: addDays(first, offset),
      changes: changed,
    }
    const next = [...decisions, decision]
    const planned = planDecision({ known, decisions }, next, decision.id)
    if (!isRefusal(planned)) [decisions, periods] = [next, planned]
  }
  return { decisions, periods }
}

test('after any decisions the structure is a forest on every day, and ancestry by index equals ancestry by walking', () => {
  let kept = 0
  fc.assert(
    fc.property(attempts, fc.integer({ min: -5, max: 410 }), (attempted, offset) => {
      const { decisions, periods } = recorded(attempted)
      kept += decisions.length
      const structure = structureAsOf(periods, addDays(first, offset))
      expect(structure.order).toHaveLength(structure.organisations.size)
      for (const code of structure.order) {
        const above = ancestryOf(structure, code)
        expect(new Set(above).size).toBe(above.length)
        for (const other of structure.order)
          expect(isUnder(structure, code, other)).toBe(above.includes(other))
      }
    }),
    { numRuns: 400, seed: 4 },
  )
  expect(kept).toBeGreaterThan(400)
})

test('decisions recorded one by one leave what doing all of them at once leaves', () => {
  fc.assert(
    fc.property(attempts, (attempted) => {
      const { decisions, periods } = recorded(attempted)
      expect(replayDecisions(known, decisions)).toEqual(periods)
      expect(replayDecisions(known, decisions.toReversed())).toEqual(periods)
      expect(knownPeriods(periods)).toEqual(known)
    }),
    { numRuns: 200, seed: 5 },
  )
})

test('a name asked for a day is the name then: the last one decided by that day', () => {
  fc.assert(
    fc.property(attempts, fc.integer({ min: 0, max: 410 }), (attempted, offset) => {
      const { decisions, periods } = recorded(attempted)
      const structure = structureAsOf(periods, addDays(first, offset))
      const untilThen = decisions.filter(({ effectiveOn }) => effectiveOn <= structure.day)
      const then = replayDecisions(known, untilThen)
      if (isRefusal(then)) throw new Error('What was recorded can be replayed.')
      const names = new Map(then.filter(({ until }) => until === null).map(({ code, name }) => [code, name]))
      for (const { code, name } of structure.organisations.values()) {
        expect(name).toBe(names.get(code))
        const found = findOrganisation(structure, name)
        expect(isRefusal(found) ? found.refused : found).toBeOneOf([code, 'organisation-ambiguous'])
      }
      expect(structure.organisations.size).toBe(names.size)
    }),
    { numRuns: 200, seed: 6 },
  )
})
