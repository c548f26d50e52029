import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordDecision } from '../reorganisation/record-decision.ts'
import { recordOrganisations } from './record-organisations.ts'
import { showStructureChanges } from './show-structure-changes.ts'
import { showTree } from './show-tree.ts'

let open: OpenDatabase
const body = (code: string, name: string, kind: OrganisationKind, parent: string | null) => ({
  ...{ code, name, kind, parent, ledBy: null, group: null },
})
const known: OrganisationPeriod[] = [
  body('tu', 'Tỉnh ủy', 'provincial_committee', null),
  body('hu', 'Huyện ủy', 'district_committee', 'tu'),
  body('xa', 'Đảng ủy xã', 'commune_committee', 'hu'),
].map((one) => ({ ...one, from: null, until: null }))
const at = (today: string) => contextAt(open.db, null, new Date(`${today}T02:00:00Z`))

/** On 1 July the district ends, its commune moves up to the province and a new agency begins. */
beforeAll(async () => {
  open = await openTestDatabase()
  await recordOrganisations(at('2025-01-01'), known, [])
  await recordDecision(at('2025-06-20'), {
    ...{ number: null, signedOn: null, issuer: null, subject: 'Sắp xếp', documentId: null, corrects: null },
    ...{ reason: null, seen: 0, effectiveOn: day('2025-07-01') },
    changes: [
      { type: 'move', code: 'xa', parent: 'tu' },
      { type: 'cease', codes: ['hu'], successors: [] },
      { type: 'establish', body: body('vp', 'Văn phòng', 'advisory_agency', 'tu') },
    ],
  })
})
afterAll(() => open.close())

test('the day of a decision says what began, what ended and what moved since the day before', async () => {
  const { differences } = await showStructureChanges(at('2025-07-02'), { asOf: day('2025-07-01') })
  const said = differences.map(({ code, differs, before, after }) => [
    ...[code, ...differs, before?.parentName ?? null, after?.parentName ?? null],
  ])
  expect(said.toSorted()).toEqual([
    ['hu', 'ended', 'Tỉnh ủy', null],
    ['vp', 'established', null, 'Tỉnh ủy'],
    ['xa', 'parent', 'Huyện ủy', 'Tỉnh ủy'],
  ])
})

test('the days before and after it say nothing', async () => {
  for (const asOf of ['2025-06-30', '2025-07-02'])
    expect((await showStructureChanges(at('2025-07-02'), { asOf: day(asOf) })).differences).toEqual([])
})

test('a body that ends is in the tree of that day, marked, and no longer the day after', async () => {
  const endings = async (asOf: string) => {
    const { nodes } = await showTree(at('2025-07-03'), { asOf: day(asOf) })
    return nodes.flatMap(({ code, endedOn }) => (endedOn ? [[code, endedOn]] : []))
  }
  expect(await endings('2025-06-30')).toEqual([])
  expect(await endings('2025-07-01')).toEqual([['hu', '2025-07-01']])
  expect(await endings('2025-07-02')).toEqual([])
})

test('a beginning or an end that lies ahead of today is planned, whatever day is asked for', async () => {
  const planned = async (today: string, asOf: string) => {
    const { nodes } = await showTree(at(today), { asOf: day(asOf) })
    return nodes.flatMap(({ code, planned: { from, until } }) => (from || until ? [[code, from, until]] : []))
  }
  expect(await planned('2025-06-25', '2025-06-25')).toEqual([['hu', null, '2025-07-01']])
  expect(await planned('2025-06-25', '2025-07-02')).toEqual([['vp', '2025-07-01', null]])
  expect(await planned('2025-07-01', '2025-07-01')).toEqual([])
})
