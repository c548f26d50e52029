import { describe, expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { type OrganisationKind, structureAsOf } from '../organisations/index.ts'
import { isRefusal } from '../refusals/index.ts'
import type { TracedPeriod } from './lives.ts'
import { planDecision } from './plan-decision.ts'
import type { NewBody, StructureChange } from './structure-change.ts'
import type { StructureDecision } from './structure-decision.ts'

const body = (code: string, kind: OrganisationKind, parent: string | null, name = code): NewBody => ({
  ...{ code, name, kind, parent, ledBy: null, group: null },
})
const known = (one: NewBody, until: string | null = null): TracedPeriod => ({
  ...{ ...one, from: null, until: until === null ? null : day(until), startedBy: null, endedBy: null },
})
const province: TracedPeriod[] = [
  known(body('tỉnh', 'provincial_committee', null, 'Tỉnh ủy')),
  known(body('btg', 'advisory_agency', 'tỉnh', 'Ban Tuyên giáo')),
  known(body('bdv', 'advisory_agency', 'tỉnh', 'Ban Dân vận')),
  known(body('huyện', 'district_committee', 'tỉnh', 'Huyện ủy'), '2025-07-01'),
  known(body('xã a', 'commune_committee', 'huyện'), '2025-07-01'),
  known(body('xã b', 'commune_committee', 'huyện'), '2025-07-01'),
]
/** A province whose districts are not yet known to end. */
const open: TracedPeriod[] = [
  known(body('tỉnh', 'provincial_committee', null)),
  known(body('mặt trận', 'front', null)),
  known(body('hội a', 'mass_organisation', 'mặt trận')),
  known(body('hội b', 'mass_organisation', 'mặt trận')),
  known(body('chi hội', 'mass_organisation', 'hội a')),
]
const btgdv = body('btgdv', 'advisory_agency', 'tỉnh', 'Ban Tuyên giáo và Dân vận')
const merged: StructureChange = { type: 'merge', codes: ['btg', 'bdv'], into: btgdv }

let position = 0
function decision(effectiveOn: string, ...changes: StructureChange[]): StructureDecision {
  position += 1
  return { id: `qđ-${position}`, position, effectiveOn: day(effectiveOn), changes }
}

/** The last decision is the one planned; those before it hold already. */
function plan(periods: readonly TracedPeriod[], ...decisions: StructureDecision[]) {
  const history = { known: periods, decisions: decisions.slice(0, -1) }
  return planDecision(history, decisions, decisions.at(-1)?.id ?? '')
}

function namesOn(periods: ReturnType<typeof plan>, on: string): Record<string, string> {
  if (isRefusal(periods)) throw new Error(JSON.stringify(periods))
  const { organisations } = structureAsOf(periods, day(on))
  return Object.fromEntries([...organisations].map(([code, period]) => [code, period.name]))
}

describe('what a decision does from its day of effect on', () => {
  test('a merger ends its bodies with the day before, and begins the new one', () => {
    const planned = plan(province, decision('2025-02-03', merged))
    expect(Object.keys(namesOn(planned, '2025-02-02'))).toContain('bdv')
    const after = namesOn(planned, '2025-02-03')
    expect([after.btg, after.bdv, after.btgdv]).toEqual([undefined, undefined, 'Ban Tuyên giáo và Dân vận'])
  })

  test('a renamed body is asked for by the name of the day', () => {
    const planned = plan(open, decision('2025-02-03', { type: 'rename', code: 'hội a', name: 'Hội A mới' }))
    expect([namesOn(planned, '2025-02-02')['hội a'], namesOn(planned, '2025-02-03')['hội a']]).toEqual([
      ...['hội a', 'Hội A mới'],
    ])
  })

  test('what was recorded as known keeps its past, and each period says which decision ended and began it', () => {
    const move = decision('2025-02-03', { type: 'move', code: 'chi hội', parent: 'hội b' })
    const planned = plan(open, move)
    if (isRefusal(planned)) throw new Error(planned.refused)
    expect(planned.filter(({ code }) => code === 'chi hội')).toMatchObject([
      { parent: 'hội a', from: null, until: '2025-02-03', startedBy: null, endedBy: move.id },
      { parent: 'hội b', from: '2025-02-03', until: null, startedBy: move.id, endedBy: null },
    ])
  })

  test('bodies move away and their superior ceases in one decision', () => {
    const planned = plan(
      open,
      decision(
        '2025-02-03',
        { type: 'move', code: 'chi hội', parent: 'hội b' },
        { type: 'cease', codes: ['hội a'], successors: ['hội b'] },
      ),
    )
    expect(Object.keys(namesOn(planned, '2025-02-03'))).toEqual(['tỉnh', 'mặt trận', 'hội b', 'chi hội'])
  })

  test('a decision recorded late takes its place before those of later days', () => {
    const renamed = decision('2025-05-01', { type: 'rename', code: 'hội a', name: 'Hội A' })
    const moved = decision('2025-03-01', { type: 'move', code: 'hội a', parent: 'hội b' })
    const planned = plan(open, renamed, moved)
    if (isRefusal(planned)) throw new Error(planned.refused)
    expect(planned.filter(({ code }) => code === 'hội a')).toMatchObject([
      { parent: 'mặt trận', name: 'hội a' },
      { parent: 'hội b', name: 'hội a' },
      { parent: 'hội b', name: 'Hội A' },
    ])
  })

  test('a body established and renamed on one day has one name from its first day', () => {
    const planned = plan(
      open,
      decision('2025-02-03', {
        type: 'establish',
        body: body('hội c', 'mass_organisation', 'mặt trận', 'C'),
      }),
      decision('2025-02-03', { type: 'rename', code: 'hội c', name: 'Hội C' }),
    )
    expect(namesOn(planned, '2025-02-03')['hội c']).toBe('Hội C')
  })
})

describe('what is refused, and why', () => {
  const on = '2025-02-03'
  const established = body('mới', 'mass_organisation', 'mặt trận')
  test.each<[string, readonly TracedPeriod[], StructureDecision[], string]>([
    ['a decision without a change', open, [decision(on)], 'no-change-named'],
    [
      'a code that was used before',
      open,
      [decision(on, { type: 'establish', body: body('hội a', 'front', null) })],
      'code-in-use',
    ],
    [
      'a body without a name',
      open,
      [decision(on, { type: 'rename', code: 'hội a', name: ' ' })],
      'name-missing',
    ],
    [
      'a new name that is the old one',
      open,
      [decision(on, { type: 'rename', code: 'hội a', name: 'hội a' })],
      'nothing-changes',
    ],
    [
      'a body that nobody knows',
      open,
      [decision(on, { type: 'rename', code: 'hội x', name: 'X' })],
      'body-not-there',
    ],
    [
      'a body that has ended',
      open,
      [
        decision('2025-01-01', { type: 'cease', codes: ['hội b'], successors: [] }),
        decision(on, { type: 'rename', code: 'hội b', name: 'B' }),
      ],
      'body-not-there',
    ],
    [
      'a body that is known to end later',
      province,
      [decision(on, { type: 'rename', code: 'xã a', name: 'A' })],
      'change-known-already',
    ],
    [
      'a merger of one',
      open,
      [decision(on, { type: 'merge', codes: ['hội a', 'hội a'], into: established })],
      'too-few-bodies',
    ],
    [
      'a split into one',
      open,
      [decision(on, { type: 'split', code: 'hội b', into: ['hội a'] })],
      'too-few-bodies',
    ],
    [
      'a body absorbed by itself',
      open,
      [decision(on, { type: 'absorb', codes: ['hội a'], into: 'hội a' })],
      'goes-into-itself',
    ],
    [
      'a successor that does not exist that day',
      open,
      [decision(on, { type: 'cease', codes: ['hội a'], successors: ['hội x'] })],
      'body-not-there',
    ],
    [
      'a superior that ends before those below it',
      open,
      [decision(on, { type: 'cease', codes: ['hội a'], successors: [] })],
      'superior-missing',
    ],
    [
      'a body moved below itself',
      open,
      [decision(on, { type: 'move', code: 'hội a', parent: 'chi hội' })],
      'structure-circle',
    ],
    [
      'a kind under one that may not lead it',
      open,
      [decision(on, { type: 'move', code: 'mặt trận', parent: 'tỉnh' })],
      'wrong-superior-kind',
    ],
    [
      'a district established after the districts ended',
      open,
      [decision('2025-07-01', { type: 'establish', body: body('huyện mới', 'district_committee', 'tỉnh') })],
      'kind-not-then',
    ],
    [
      'ending a body that a later decision renames',
      open,
      [
        decision('2025-05-01', { type: 'rename', code: 'hội b', name: 'B' }),
        decision(on, { type: 'cease', codes: ['hội b'], successors: [] }),
      ],
      'breaks-later-decision',
    ],
    [
      'ending a body on the day it begins',
      open,
      [
        decision(on, { type: 'establish', body: established }),
        decision(on, { type: 'cease', codes: ['mới'], successors: [] }),
      ],
      'begins-that-day',
    ],
  ])('%s', (_name, periods, decisions, code) => {
    expect(plan(periods, ...decisions)).toMatchObject({ refused: code })
  })

  test('a wrong place that was recorded as known is no reason to refuse another decision', () => {
    const misplaced = [...open, known(body('sở', 'department', 'tỉnh'))]
    const renamed = decision(on, { type: 'rename', code: 'hội a', name: 'A' })
    expect(isRefusal(plan(misplaced, renamed))).toBe(false)
  })
})
