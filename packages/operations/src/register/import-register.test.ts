import { registerInput } from '@dondoc/contracts'
import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { PostKind } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import type { ReturnedRow, SheetCells } from '@dondoc/domain/register-sheet'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordProgress } from '../assignments/record-progress.ts'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { recordPosts } from '../posts/record-posts.ts'
import { loadProgramme } from '../programmes/load-programme.ts'
import { exportRegister } from './export-register.ts'
import { importRegister, previewRegisterImport } from './import-register.ts'

let open: OpenDatabase
const always = { ledBy: null, group: null, from: null, until: null }
const bodies: OrganisationPeriod[] = [
  { code: 'p', name: 'Tỉnh ủy Phú Yên', kind: 'provincial_committee', parent: null, ...always },
  { code: 'p.btc', name: 'Ban Tổ chức Tỉnh ủy', kind: 'advisory_agency', parent: 'p', ...always },
  { code: 'p.btg', name: 'Ban Tuyên giáo Tỉnh ủy', kind: 'advisory_agency', parent: 'p', ...always },
]
const plan = `**KẾ HOẠCH**

## II. NHIỆM VỤ

### 1. Ban Tổ chức Tỉnh ủy

- Tham mưu xây dựng kế hoạch luân chuyển cán bộ (*hoàn thành trong năm 2024*).
- Tham mưu công tác quy hoạch cán bộ (*nhiệm vụ thường xuyên*).

### 2. Ban Tuyên giáo Tỉnh ủy

- Xây dựng đề án tuyên truyền (*hoàn thành trong quý II/2024*).
`

const system = () => contextAt(open.db, null, new Date('2024-03-01T02:00:00Z'))
const acting = (kind: PostKind, organisation: string) =>
  contextAt(open.db, { postId: `post-${kind}`, kind, organisation }, new Date('2024-03-01T02:00:00Z'))
const desk = () => acting('desk', 'p')

beforeEach(async () => {
  open = await openTestDatabase()
  await recordOrganisations(system(), bodies, [])
  await recordPosts(system(), [
    { id: 'post-desk', kind: 'desk', organisation: 'p', name: 'Văn phòng' },
    { id: 'post-focal', kind: 'focal', organisation: 'p.btc', name: 'Ban Tổ chức' },
  ])
  const bytes = new TextEncoder().encode(plan)
  const received = { receivedOn: day('2024-01-10'), assignedBy: 'p' }
  await loadProgramme(system(), { fileName: 'ke-hoach.md', bytes, ...received })
})
afterEach(() => open.close())

/** The exported rows with some cells filled in, row by row. */
async function filled(...edits: Partial<SheetCells>[]): Promise<ReturnedRow[]> {
  const { rows } = await exportRegister(desk(), registerInput.parse({}))
  return rows.map((cells, i) => ({ line: i + 3, exported: cells, cells: { ...cells, ...edits[i] } }))
}
const events = async () => (await open.db.selectFrom('assignment_events').selectAll().execute()).length

test('an unchanged sheet asks for nothing', async () => {
  expect(await importRegister(desk(), await filled())).toEqual({
    ...{ kept: true, changes: [], faults: [], unchanged: 3 },
  })
  expect(await events()).toBe(3)
})

test('a preview finds what the import records, and keeps nothing', async () => {
  const rows = await filled({ progressDone: 'Đã họp lấy ý kiến', progressOn: '28/02/2024' })
  const changes = [
    { line: 3, column: 'progressDone', before: '', after: 'Đã họp lấy ý kiến' },
    { line: 3, column: 'progressOn', before: '', after: '28/02/2024' },
  ]
  expect(await previewRegisterImport(desk(), rows)).toMatchObject({ kept: false, changes, faults: [] })
  expect(await events()).toBe(3)
  expect(await importRegister(desk(), rows)).toMatchObject({ kept: true, changes, unchanged: 2 })
  const [again] = await filled()
  expect(again?.cells).toMatchObject({ version: '2', lastProgressOn: '28/02/2024' })
})

test('one fault keeps every row out, and each fault is told by row and column', async () => {
  const rows = await filled(
    { progressDone: 'Đã họp' },
    { progressDone: 'Đã rà soát', progressOn: '02/03/2024' },
    { task: 'Việc khác' },
  )
  expect(await importRegister(desk(), rows)).toMatchObject({
    kept: false,
    faults: [
      { line: 4, column: 'progressDone', code: 'day-in-future' },
      { line: 5, column: 'task', code: 'column-locked' },
    ],
  })
  expect(await events()).toBe(3)
})

test('a row that somebody changed since the export is refused with what changed; untouched rows are no matter', async () => {
  const rows = await filled({ progressDone: 'Đã họp' })
  const [first, second] = rows
  const entry = { on: day('2024-02-20'), done: 'Đã gửi dự thảo', obstacles: '' }
  for (const row of [first, second])
    await recordProgress(desk(), { assignmentId: row?.cells.assignment ?? '', version: 1, ...entry })
  expect(await importRegister(desk(), rows)).toMatchObject({
    kept: false,
    faults: [
      {
        ...{ line: 3, column: null, code: 'stale' },
        changes: [{ by: 'Văn phòng', happening: { type: 'progress-recorded', done: 'Đã gửi dự thảo' } }],
      },
    ],
    unchanged: 2,
  })
})

test('a body sends evidence in for its own work by sheet, and is refused for that of others', async () => {
  const evidence = {
    ...{ evidenceNumber: '12-KH/BTC', evidenceDate: '28/02/2024', evidenceReceiver: 'Tỉnh ủy Phú Yên' },
  }
  const rows = await filled({ progressDone: 'Đã trình', ...evidence }, {}, evidence)
  const focal = acting('focal', 'p.btc')
  expect(await importRegister(focal, rows)).toMatchObject({
    kept: false,
    faults: [{ line: 5, column: 'evidenceNumber', code: 'not-permitted' }],
  })
  expect(await importRegister(focal, rows.slice(0, 2))).toMatchObject({ kept: true, faults: [] })
  const [again] = await filled()
  expect(again?.cells).toMatchObject({ version: '3', status: 'awaiting_acceptance', ...evidence })
})

test('a row that stands twice is taken once at most', async () => {
  const [row] = await filled({ progressDone: 'Đã họp' })
  if (!row) throw new Error('Nothing was exported.')
  expect(await importRegister(desk(), [row, { ...row, line: 9 }])).toMatchObject({
    kept: false,
    faults: [{ line: 9, code: 'row-twice', column: null }],
  })
})

test('the export holds what the filters find', async () => {
  const { rows } = await exportRegister(desk(), registerInput.parse({ organisation: 'p.btg' }))
  expect(rows.map(({ organisation }) => organisation)).toEqual(['Ban Tuyên giáo Tỉnh ủy'])
})

test('a sheet of many changed rows asks for the organisations of the day once', async () => {
  const done = { progressDone: 'Đã họp' }
  const rows = await filled(done, done, done)
  let loads = 0
  const counting: Parameters<typeof open.db.withPlugin>[0] = {
    transformQuery: ({ node }) => {
      if (JSON.stringify(node).includes('"organisation_periods"')) loads += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const context = { ...desk(), db: open.db.withPlugin(counting) }
  expect(await importRegister(context, rows)).toMatchObject({ kept: true, unchanged: 0 })
  expect(loads).toBe(1)
})
