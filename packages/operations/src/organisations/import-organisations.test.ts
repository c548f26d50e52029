import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { PostKind } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import {
  type OrganisationColumn,
  type OrganisationRow,
  organisationColumns,
} from '@dondoc/domain/organisation-sheet'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordPosts } from '../posts/record-posts.ts'
import { recordDecision } from '../reorganisation/record-decision.ts'
import { verifyStructure } from '../reorganisation/verify-structure.ts'
import { exportOrganisations } from './export-organisations.ts'
import { importOrganisations, previewOrganisationImport } from './import-organisations.ts'
import { listOrganisationImports } from './list-organisation-imports.ts'
import { organisationsOfDay } from './organisations-of-day.ts'
import { recordOrganisations } from './record-organisations.ts'

let open: OpenDatabase
const province: OrganisationPeriod = {
  ...{ code: 'p', name: 'Tỉnh ủy', kind: 'provincial_committee', parent: null, ledBy: null, group: null },
  ...{ from: null, until: null },
}
const acting = (kind: PostKind) =>
  contextAt(open.db, { postId: `post-${kind}`, kind, organisation: 'p' }, new Date('2026-03-10T02:00:00Z'))
const administrator = () => acting('administrator')

beforeEach(async () => {
  open = await openTestDatabase()
  const system = contextAt(open.db, null, new Date('2026-03-01T02:00:00Z'))
  await recordOrganisations(system, [province], [])
  await recordPosts(system, [
    { id: 'post-administrator', kind: 'administrator', organisation: 'p', name: 'Quản trị' },
  ])
})
afterEach(() => open.close())

const blank = Object.fromEntries(organisationColumns.map((column) => [column, ''])) as Record<
  OrganisationColumn,
  string
>
const fileOf = (...rows: Partial<OrganisationRow['cells']>[]) => ({
  ...{ fileName: 'to-chuc.xlsx', sha256: 'a'.repeat(64) },
  rows: rows.map((cells, index) => ({ line: index + 3, cells: { ...blank, ...cells } })),
})
const commune = { code: 'p.x', name: 'Đảng ủy xã X', kind: 'Cấp ủy xã', parent: 'p', from: '01/07/2025' }
const cell = { code: 'p.x.1', name: 'Chi bộ Một', kind: 'Chi bộ cơ sở', parent: 'p.x', from: '01/07/2025' }
const whole = fileOf({ ...commune, aliases: 'ĐU xã X', oversees: 'p.x.1' }, cell)
const codes = async () => (await organisationsOfDay(open.db, day('2026-03-10'))).branchOf('p').sort()

test('a file is tried with the tree that comes about, then kept whole with who, when and from which file', async () => {
  const tried = await previewOrganisationImport(administrator(), whole)
  expect(tried).toMatchObject({
    ...{ kept: false, seen: 0, bodies: 2, rows: 2, faults: [] },
    tree: [
      { code: 'p', isNew: false },
      { code: 'p.x', parent: 'p', isNew: true },
      { code: 'p.x.1', parent: 'p.x', isNew: true },
    ],
  })
  expect(await codes()).toEqual(['p'])
  expect(await importOrganisations(administrator(), whole, tried.seen)).toMatchObject({ kept: true })
  expect(await codes()).toEqual(['p', 'p.x', 'p.x.1'])
  expect(await listOrganisationImports(administrator())).toMatchObject([
    { fileName: 'to-chuc.xlsx', bodies: 2, by: 'Quản trị', recordedAt: '2026-03-10T02:00:00.000Z' },
  ])
  expect(await listOrganisationImports(administrator(), { code: 'p.x' })).toHaveLength(1)
  expect(await listOrganisationImports(administrator(), { code: 'p' })).toEqual([])
})

test('what came in by a file goes out as it came, and coming in again changes nothing', async () => {
  await importOrganisations(administrator(), whole, 0)
  const { rows } = await exportOrganisations(administrator(), { filled: true })
  expect(rows.find(({ code }) => code === 'p.x')).toEqual(whole.rows[0]?.cells)
  expect(await previewOrganisationImport(administrator(), fileOf(...rows))).toMatchObject({
    ...{ bodies: 0, unchanged: 3, faults: [] },
  })
})

test('one fault keeps every row out', async () => {
  const wrong = fileOf(commune, { ...cell, parent: 'p.y' })
  expect(await importOrganisations(administrator(), wrong, 0)).toMatchObject({
    ...{ kept: false, tree: [] },
    faults: [{ line: 4, column: 'parent', code: 'superior-unknown', facts: { superior: 'p.y' } }],
  })
  expect(await codes()).toEqual(['p'])
})

test('whoever tried the file before another recorded is told so', async () => {
  await importOrganisations(administrator(), fileOf(commune), 0)
  await expect(
    importOrganisations(administrator(), fileOf({ ...cell, code: 'p.x.2' }), 0),
  ).rejects.toMatchObject({
    ...{ code: 'structure-changed', facts: { recorded: 1 } },
  })
})

test('what came in is changed by a decision like every other organisation, and the replay agrees', async () => {
  await importOrganisations(administrator(), whole, 0)
  await recordDecision(administrator(), {
    ...{ seen: 0, number: null, signedOn: null, issuer: null, subject: 'Đổi tên', documentId: null },
    ...{ effectiveOn: day('2026-01-01'), corrects: null, reason: null },
    changes: [{ type: 'rename', code: 'p.x', name: 'Đảng ủy xã X mới' }],
  })
  expect((await organisationsOfDay(open.db, day('2026-03-10'))).nameOf('p.x')).toBe('Đảng ủy xã X mới')
  expect(await verifyStructure(administrator())).toEqual([])
})

test.each<PostKind>(['desk', 'leader', 'focal'])('a %s brings no organisations in', async (kind) => {
  await expect(previewOrganisationImport(acting(kind), whole)).rejects.toMatchObject({
    code: 'not-permitted',
  })
})

test('the file by which organisations came in is never changed', async () => {
  await importOrganisations(administrator(), whole, 0)
  await expect(
    open.db.updateTable('organisation_imports').set({ file_name: 'x' }).execute(),
  ).rejects.toThrow()
})

test('twelve thousand organisations come in within two minutes, every rule of the database held', {
  timeout: 120_000,
}, async () => {
  const rows = Array.from({ length: 12_000 }, (_, index) => ({
    ...{ code: `m${index}`, name: `Hội ${index}`, kind: 'Tổ chức chính trị - xã hội' },
    parent: index === 0 ? '' : `m${Math.floor((index - 1) / 10)}`,
  }))
  expect(await importOrganisations(administrator(), fileOf(...rows), 0)).toMatchObject({
    kept: true,
    bodies: 12_000,
  })
})
