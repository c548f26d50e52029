import { listGrassrootsInput, recordGrassrootsInput } from '@dondoc/contracts'
import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { PostKind } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { GrassrootsCells, ReturnedGrassrootsRow } from '@dondoc/domain/grassroots-sheet'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { recordPosts } from '../posts/record-posts.ts'
import { exportGrassroots } from './export-grassroots.ts'
import { importGrassroots } from './import-grassroots.ts'
import { listGrassroots } from './list-grassroots.ts'
import { recordGrassroots } from './record-grassroots.ts'
import { showGrassroots } from './show-grassroots.ts'

let open: OpenDatabase
const since = day('2025-07-01')
const body = (
  code: string,
  name: string,
  kind: OrganisationKind,
  parent: string | null,
): OrganisationPeriod => ({
  ...{ code, name, kind, parent, ledBy: null, group: null, until: null },
  from: kind === 'provincial_committee' ? null : since,
})
const bodies = [
  body('p', 'Tỉnh ủy', 'provincial_committee', null),
  body('p.btc', 'Ban Tổ chức Tỉnh ủy', 'advisory_agency', 'p'),
  body('p.x', 'Đảng ủy xã Thử Nghiệm', 'commune_committee', 'p'),
  body('p.x.cs', 'Đảng bộ cơ sở Thử Nghiệm', 'grassroots_committee', 'p.x'),
  body('p.x.cs.1', 'Chi bộ Một', 'cell', 'p.x.cs'),
  body('p.x.cs.2', 'Chi bộ Hai', 'cell', 'p.x.cs'),
  body('p.y', 'Đảng ủy xã Đối Chứng', 'commune_committee', 'p'),
]
const acting = (kind: PostKind, organisation: string, on = '2026-03-10') =>
  contextAt(open.db, { postId: `post-${kind}`, kind, organisation }, new Date(`${on}T02:00:00Z`))
const desk = () => acting('desk', 'p')
const focal = () => acting('focal', 'p.x')

beforeEach(async () => {
  open = await openTestDatabase()
  const system = contextAt(open.db, null, new Date('2026-03-01T02:00:00Z'))
  await recordOrganisations(system, bodies, [])
  await recordPosts(system, [
    { id: 'post-desk', kind: 'desk', organisation: 'p', name: 'Văn phòng' },
    { id: 'post-focal', kind: 'focal', organisation: 'p.x', name: 'Đầu mối xã' },
  ])
})
afterEach(() => open.close())

const counted = (code: string, version: number, [cells, official, probationary]: number[], more = {}) =>
  recordGrassrootsInput.parse({
    ...{ code, version, fact: { type: 'counts', on: '2025-12-31', cells, official, probationary } },
    ...more,
  })

async function count() {
  await recordGrassroots(desk(), counted('p.x.cs.1', 0, [1, 12, 1]))
  await recordGrassroots(desk(), counted('p.x.cs.2', 0, [1, 2, 1]))
}

test('the figures of cells roll up, and the superior sees which cell has fewer than three official members', async () => {
  await count()
  const commune = await showGrassroots(focal(), { code: 'p.x' })
  expect(commune).toMatchObject({
    below: { cells: 2, official: 14, probationary: 2 },
    branch: { organisations: 3, missing: 0, tooFew: 1 },
  })
  const list = await listGrassroots(desk(), listGrassrootsInput.parse({ flag: 'too-few' }))
  expect(list.rows.map(({ name }) => name)).toEqual(['Chi bộ Hai'])
  expect(list.total).toEqual({ cells: 2, official: 14, probationary: 2 })
  expect(
    list.levels.map(({ kind, organisations, withFigures }) => [kind, organisations, withFigures]),
  ).toEqual([
    ['provincial_committee', 1, 1],
    ['commune_committee', 2, 1],
    ['grassroots_committee', 1, 1],
    ['cell', 2, 2],
  ])
})

test('a committee whose own figures are not the sum of its cells is flagged until a correction says why', async () => {
  await count()
  await recordGrassroots(desk(), counted('p.x.cs', 0, [2, 15, 2]))
  expect(await showGrassroots(desk(), { code: 'p.x.cs' })).toMatchObject({
    agrees: false,
    flags: ['disagrees'],
  })
  const right = { corrects: 1, reason: 'Đếm thừa một đảng viên chuyển đi' }
  await recordGrassroots(desk(), counted('p.x.cs', 1, [2, 14, 2], right))
  const view = await showGrassroots(desk(), { code: 'p.x.cs' })
  expect(view).toMatchObject({ agrees: true, flags: [], version: 2, state: { counts: { official: 14 } } })
  expect(view?.history.map(({ isCorrected, reason, by }) => [isCorrected, reason, by])).toEqual([
    [false, 'Đếm thừa một đảng viên chuyển đi', 'Văn phòng'],
    [true, null, 'Văn phòng'],
  ])
})

test('a day before the count knows no figures', async () => {
  await count()
  const before = await showGrassroots(desk(), { code: 'p.x.cs.1', asOf: day('2025-12-30') })
  expect(before).toMatchObject({ state: { counts: null }, flags: ['no-figures'], version: 1 })
})

test('whoever has not seen what another recorded is told who, and nothing is kept', async () => {
  await count()
  await expect(recordGrassroots(focal(), counted('p.x.cs.1', 0, [1, 13, 0]))).rejects.toMatchObject({
    code: 'grassroots-stale',
    facts: { by: 'Văn phòng', count: 1 },
  })
  expect(await showGrassroots(desk(), { code: 'p.x.cs.1' })).toMatchObject({ version: 1 })
})

test('a focal officer records for the own branch alone and sees no other; agencies are not in it', async () => {
  await recordGrassroots(focal(), counted('p.x.cs.1', 0, [1, 12, 1]))
  await expect(recordGrassroots(focal(), counted('p.y', 0, [3, 40, 2]))).rejects.toMatchObject({
    code: 'not-permitted',
  })
  expect(await showGrassroots(focal(), { code: 'p.y' })).toBeNull()
  expect(await showGrassroots(desk(), { code: 'p.btc' })).toBeNull()
  const list = await listGrassroots(focal(), listGrassrootsInput.parse({}))
  expect(list.rows.map(({ code }) => code)).toEqual(['p.x', 'p.x.cs', 'p.x.cs.1', 'p.x.cs.2'])
})

test('a record is never changed or deleted, not even by hand', async () => {
  await count()
  await expect(open.db.deleteFrom('grassroots_entries').execute()).rejects.toThrow()
  await expect(open.db.updateTable('grassroots_entries').set({ reason: 'x' }).execute()).rejects.toThrow()
})

/** The exported sheet with cells filled in, by organisation. */
async function filled(edits: Record<string, Partial<GrassrootsCells>>): Promise<ReturnedGrassrootsRow[]> {
  const { rows } = await exportGrassroots(desk(), {})
  return rows.map((cells, index) => ({
    ...{ line: index + 3, exported: cells },
    cells: { ...cells, ...edits[cells.code] },
  }))
}
const figures = { countedOn: '31/12/2025', cells: '1', official: '9', probationary: '0' }

test('a sheet is tried first, then kept whole, and comes out again as it went in', async () => {
  const edits = {
    'p.x.cs.1': {
      ...figures,
      classYear: '2025',
      classLevel: 'Hoàn thành tốt nhiệm vụ',
      classOn: '20/12/2025',
    },
    'p.x.cs': {
      ...{ foundingNumber: '12-QĐ/ĐU', foundingOn: '01/07/2025', foundingIssuer: 'Đảng ủy xã Thử Nghiệm' },
      ...{ termFrom: '01/07/2025', termTo: '30/06/2030' },
    },
  }
  const rows = await filled(edits)
  expect(await importGrassroots(desk(), rows, false)).toMatchObject({
    kept: false,
    faults: [],
    records: 4,
    unchanged: 4,
  })
  expect(await showGrassroots(desk(), { code: 'p.x.cs.1' })).toMatchObject({ version: 0 })
  expect(await importGrassroots(desk(), rows, true)).toMatchObject({ kept: true, records: 4 })
  const again = await filled({})
  for (const [code, cells] of Object.entries(edits))
    expect(again.find((row) => row.cells.code === code)?.cells).toMatchObject(cells)
})

test('one fault keeps every row out, each told by row and column', async () => {
  await count()
  const rows = await filled({
    'p.x': { countedOn: '31/12/2026', cells: '2', official: '14', probationary: '2' },
    'p.x.cs': { termFrom: '01/07/2025', termTo: '30/06/2020' },
    'p.x.cs.1': { official: '13' },
    'p.y': { ...figures },
  })
  expect(await importGrassroots(desk(), rows, true)).toMatchObject({
    kept: false,
    faults: [
      { line: 4, column: 'countedOn', code: 'day-in-future' },
      { line: 5, column: 'termFrom', code: 'term-ends-first' },
      { line: 6, column: 'reason', code: 'correction-without-reason' },
    ],
  })
  expect(await showGrassroots(desk(), { code: 'p.y' })).toMatchObject({ version: 0 })
})

test('a figure of the same day is a correction with its reason; a row that changed since the export is refused', async () => {
  await count()
  const right = { official: '3', reason: 'Một đảng viên được công nhận chính thức' }
  const rows = await filled({ 'p.x.cs.2': right })
  expect(await importGrassroots(focal(), rows, true)).toMatchObject({ kept: true, records: 1 })
  expect(await showGrassroots(desk(), { code: 'p.x.cs.2' })).toMatchObject({ flags: [], version: 2 })
  expect(await importGrassroots(desk(), rows, true)).toMatchObject({
    kept: false,
    faults: [{ line: 7, column: null, code: 'grassroots-stale', facts: { by: 'Đầu mối xã', count: 1 } }],
  })
})

test('a sheet records nothing for bodies outside the own branch', async () => {
  expect(await importGrassroots(focal(), await filled({ 'p.y': figures }), true)).toMatchObject({
    kept: false,
    faults: [{ code: 'not-permitted' }],
  })
})
