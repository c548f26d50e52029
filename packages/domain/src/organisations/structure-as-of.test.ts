import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type LocalDate } from '../days/index.ts'
import { ancestryOf } from './ancestry-of.ts'
import { belongsTo } from './belongs-to.ts'
import { descendantsOf } from './descendants-of.ts'
import { findStructureFaults } from './find-structure-faults.ts'
import { isUnder } from './is-under.ts'
import type { OrganisationPeriod } from './organisation.ts'
import type { Structure } from './structure.ts'
import { structureAsOf } from './structure-as-of.ts'

const EMPTY = {
  kind: 'advisory_agency',
  parent: null,
  ledBy: null,
  group: null,
  from: null,
  until: null,
} as const
const merger = day('2025-07-01')
const periods: OrganisationPeriod[] = [
  { ...EMPTY, code: 'tw', name: 'Ban Chấp hành Trung ương Đảng', kind: 'central_committee' },
  {
    ...EMPTY,
    code: 'bt',
    name: 'Tỉnh ủy Bình Thuận',
    kind: 'provincial_committee',
    parent: 'tw',
    until: merger,
  },
  {
    ...EMPTY,
    code: 'ld',
    name: 'Tỉnh ủy Lâm Đồng',
    kind: 'provincial_committee',
    parent: 'tw',
    from: merger,
  },
  { ...EMPTY, code: 'bt.btc', name: 'Ban Tổ chức Tỉnh ủy', parent: 'bt', until: merger },
  { ...EMPTY, code: 'bt.btc', name: 'Ban Tổ chức Tỉnh ủy', parent: 'ld', from: merger },
  {
    ...EMPTY,
    code: 'bt.bcs',
    name: 'Ban Cán sự đảng',
    kind: 'party_civil_affairs_committee',
    parent: 'bt',
    until: merger,
  },
  {
    ...EMPTY,
    code: 'bt.ubnd',
    name: 'Ủy ban nhân dân tỉnh',
    kind: 'peoples_committee',
    ledBy: 'bt.bcs',
    until: merger,
  },
  { ...EMPTY, code: 'bt.dai', name: 'Đài Phát thanh', kind: 'state_unit', parent: 'bt.ubnd', until: merger },
]

describe('the structure on a day', () => {
  const before = structureAsOf(periods, day('2025-06-30'))
  const after = structureAsOf(periods, merger)

  test('a body answers to its old superior until the day before the merger and to the new one from that day', () => {
    expect(ancestryOf(before, 'bt.btc')).toEqual(['bt', 'tw'])
    expect(ancestryOf(after, 'bt.btc')).toEqual(['ld', 'tw'])
  })

  test('an organisation that has ended is not in the structure', () => {
    expect(after.organisations.has('bt')).toBe(false)
    expect(before.organisations.has('ld')).toBe(false)
    expect(ancestryOf(after, 'bt')).toEqual([])
    expect(descendantsOf(after, 'bt')).toEqual([])
    expect(isUnder(after, 'bt.btc', 'bt')).toBe(false)
  })

  test('everything below a committee is found, and it is not below itself', () => {
    expect(descendantsOf(before, 'tw')).toEqual(['bt', 'bt.btc', 'bt.bcs'])
    expect(isUnder(before, 'bt.btc', 'tw')).toBe(true)
    expect(isUnder(before, 'bt', 'bt')).toBe(false)
    expect(before.roots).toEqual(['tw', 'bt.ubnd'])
    expect(before.children.get('bt.ubnd')).toEqual(['bt.dai'])
  })

  test('a state body stands outside the Party line but belongs to the committee whose body leads it', () => {
    expect(isUnder(before, 'bt.dai', 'bt')).toBe(false)
    expect(belongsTo(before, 'bt.dai', 'bt')).toBe(true)
    expect(belongsTo(before, 'bt.dai', 'bt.btc')).toBe(false)
    expect(belongsTo(before, 'khac', 'bt')).toBe(false)
  })

  test('bodies that lead each other belong to no third body', () => {
    const [a, b] = [periods[0], periods[0]].map((base, index) => ({
      ...EMPTY,
      ...base,
      code: `v${index}`,
      name: `V${index}`,
      ledBy: `v${1 - index}`,
    }))
    const circle = structureAsOf(
      [a, b].filter((period) => period !== undefined),
      merger,
    )
    expect(belongsTo(circle, 'v0', 'bt')).toBe(false)
    expect(belongsTo(circle, 'v0', 'v1')).toBe(true)
  })

  test('another name counts only while it is borne and its bearer exists', () => {
    const aliases = [
      { code: 'bt', alias: 'Tỉnh ủy', from: null, until: null },
      { code: 'ld', alias: 'Tỉnh ủy', from: merger, until: null },
    ]
    expect(structureAsOf(periods, merger, aliases).aliases).toEqual([aliases[1]])
  })

  test('two periods of one organisation on a day, and a circle, are errors', () => {
    const [tw] = periods
    if (!tw) throw new Error('no periods')
    expect(() => structureAsOf([tw, tw], merger)).toThrow(/tw has two periods on 2025-07-01/)
    expect(() => structureAsOf([{ ...tw, parent: 'tw' }], merger)).toThrow(/circle/)
  })
})

const start = day('2020-01-01')
const probes = fc.integer({ min: -1, max: 40 }).map((offset) => addDays(start, offset))
const bound = fc.option(fc.integer({ min: 0, max: 40 }).map((offset) => addDays(start, offset)))
const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Up to three periods in a row for each organisation; a superior comes earlier in the list, so no line can circle. */
const histories = fc
  .array(
    fc.record({
      days: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 4 }),
      parents: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: codes.length },
  )
  .map((lives) => lives.flatMap(({ days, parents }, index) => lifeOf(index, days, parents)))

function lifeOf(index: number, days: number[], parents: number[]): OrganisationPeriod[] {
  const bounds = days.toSorted((a, b) => a - b).map((offset) => addDays(start, offset))
  return bounds.slice(1).map((until, period) => {
    const parent = (parents[period] ?? 0) % (index + 1)
    const code = codes[index] ?? ''
    return {
      ...EMPTY,
      code,
      name: code,
      from: bounds[period] ?? null,
      until,
      parent: parent === index ? null : (codes[parent] ?? null),
    }
  })
}

describe('properties of a structure', () => {
  test('on every day it is a forest: each organisation stands once, under one superior or at the top', () => {
    fc.assert(
      fc.property(histories, probes, (history, onDay) => {
        const structure = structureAsOf(history, onDay)
        const placed = [...structure.roots, ...[...structure.children.values()].flat()]
        expect(placed.toSorted()).toEqual([...structure.organisations.keys()].toSorted())
        expect(structure.order.toSorted()).toEqual(placed.toSorted())
      }),
    )
  })

  test('what the index says of a line is what walking from superior to superior says', () => {
    fc.assert(
      fc.property(histories, probes, (history, onDay) => {
        const structure = structureAsOf(history, onDay)
        for (const code of structure.order) {
          const walked = walkUp(structure, code)
          expect(ancestryOf(structure, code)).toEqual(walked)
          for (const other of structure.order)
            expect(isUnder(structure, code, other)).toBe(walked.includes(other))
          const below = structure.order.filter((other) => walkUp(structure, other).includes(code))
          expect(descendantsOf(structure, code)).toEqual(below)
        }
      }),
    )
  })

  const anyPeriods = fc.array(
    fc.record({
      code: fc.constantFrom(...codes.slice(0, 4)),
      parent: fc.option(fc.constantFrom(...codes.slice(0, 4))),
      from: bound,
      until: bound,
    }),
    { maxLength: 8 },
  )

  test('periods without a fault make a structure on every day, with every superior in it', () => {
    fc.assert(
      fc.property(anyPeriods, (rows) => {
        const history = rows.map((row) => ({ ...EMPTY, ...row, name: row.code }))
        const faults = findStructureFaults(history)
        for (let offset = -1; offset <= 41; offset += 1) {
          const made = tryStructure(history, addDays(start, offset))
          if (faults.length > 0) continue
          for (const { parent } of made?.organisations.values() ?? [{ parent: 'thrown' }]) {
            expect(parent === null || made?.organisations.has(parent)).toBe(true)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})

function walkUp(structure: Structure, code: string): string[] {
  const parent = structure.organisations.get(code)?.parent ?? null
  return parent === null || !structure.organisations.has(parent) ? [] : [parent, ...walkUp(structure, parent)]
}

function tryStructure(history: readonly OrganisationPeriod[], onDay: LocalDate): Structure | null {
  try {
    return structureAsOf(history, onDay)
  } catch {
    return null
  }
}
