import { registerDocumentInput, registerInput } from '@dondoc/contracts'
import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import { type DocumentCells, documentColumns } from '@dondoc/domain/document-sheet'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { recordPosts } from '../posts/record-posts.ts'
import { loadProgramme } from '../programmes/load-programme.ts'
import { listRegister } from '../register/list-register.ts'
import { correctDocument } from './correct-document.ts'
import { declineReleases } from './decline-releases.ts'
import { endDocument } from './end-document.ts'
import { importDocuments } from './import-documents.ts'
import { listDocuments } from './list-documents.ts'
import { listReleaseProposals } from './list-release-proposals.ts'
import { registerDocument } from './register-document.ts'
import { releaseTasks } from './release-tasks.ts'
import { showDocument } from './show-document.ts'
import { takeBackReleases } from './take-back-releases.ts'

let open: OpenDatabase
const always = { ledBy: null, group: null, from: null, until: null }
const bodies: OrganisationPeriod[] = [
  { code: 'p', name: 'Tỉnh ủy Khánh Hòa', kind: 'provincial_committee', parent: null, ...always },
  { code: 'p.btc', name: 'Ban Tổ chức Tỉnh ủy', kind: 'advisory_agency', parent: 'p', ...always },
  { code: 'p.vp', name: 'Văn phòng Tỉnh ủy', kind: 'advisory_agency', parent: 'p', ...always },
]
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'p.vp' }
const focal: Actor = { postId: 'dau-moi', kind: 'focal', organisation: 'p.btc' }
const at = (date: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))

const plan = `**KẾ HOẠCH**

**về công tác cán bộ năm 2023**

## II. NHIỆM VỤ

### 1. Ban Tổ chức Tỉnh ủy

- Tham mưu quy định về luân chuyển cán bộ của tỉnh theo Quy định số 98-QĐ/TW, ngày 07/10/2017 của Bộ Chính trị (*thực hiện trong năm 2023, sau khi Trung ương ban hành quy định mới thay thế quy định hiện hành*).
- Rà soát quy hoạch cán bộ các cấp (*nhiệm vụ thường xuyên*).
`

beforeEach(async () => {
  open = await openTestDatabase()
  await recordOrganisations(at('2023-04-01', null), bodies, [])
  const posts = [desk, focal].map(({ postId, kind, organisation }) => ({
    ...{ id: postId, kind, name: postId, organisation },
  }))
  await recordPosts(at('2023-04-01', null), posts)
})
afterEach(() => open.close())

const readPlan = (on: string) =>
  loadProgramme(at(on, null), {
    ...{ fileName: 'ke-hoach.md', bytes: new TextEncoder().encode(plan) },
    ...{ receivedOn: day('2023-04-01'), assignedBy: 'p' },
  })
const facts = { type: 'Quy định', symbol: '165-QĐ/TW', issuer: 'Bộ Chính trị', date: '2023-08-10' }
const entry = registerDocumentInput.parse({
  ...{ ...facts, receivedOn: '2023-08-20', subject: 'về luân chuyển cán bộ' },
})
const register = async () => (await registerDocument(at('2023-08-21'), entry)).documentId

/** What the desk's queue says is to be released, and what is proposed beside it. */
async function proposed(on: string, actor = desk) {
  const queue = await listRegister(at(on, actor), registerInput.parse({ queue: true, sort: 'need' }))
  const proposals = await listReleaseProposals(at(on, actor))
  return {
    queued: queue.reasons?.release ?? 0,
    marked: queue.rows.filter((row) => row.releaseProposed).map((row) => row.task.code),
    tasks: proposals.flatMap(({ document, tasks }) => tasks.map(({ code }) => [document.symbol, code])),
  }
}
const nothing = { queued: 0, marked: [], tasks: [] }
const one = { queued: 1, marked: ['II.1-01'], tasks: [['165-QĐ/TW', 'II.1-01']] }
const taskOf = async () => (await listReleaseProposals(at('2023-08-21')))[0]?.tasks[0]?.taskId ?? ''

test('a document that a waiting task is about is proposed once it is registered, to the desk alone', async () => {
  await readPlan('2023-04-01')
  expect(await proposed('2023-08-20')).toEqual(nothing)
  await register()
  expect(await proposed('2023-08-21')).toEqual(one)
  expect((await proposed('2023-08-21', focal)).tasks).toEqual([])
})

test('one that comes in by a sheet is proposed as one that is typed, and a dry run proposes nothing', async () => {
  await readPlan('2023-04-01')
  const blank = Object.fromEntries(documentColumns.map((column) => [column, ''])) as DocumentCells
  const cells = {
    ...blank,
    ...facts,
    date: '10/8/2023',
    receivedOn: '20/8/2023',
    subject: 'về luân chuyển cán bộ',
  }
  const rows = [{ line: 3, exported: null, cells }]
  expect(await importDocuments(at('2023-08-21'), rows, false)).toMatchObject({ faults: [], registered: 1 })
  expect(await proposed('2023-08-21')).toEqual(nothing)
  expect(await importDocuments(at('2023-08-21'), rows, true)).toMatchObject({ kept: true, registered: 1 })
  expect(await proposed('2023-08-21')).toEqual(one)
})

test('one that came before the plan was read is proposed with the plan; the plan itself is not', async () => {
  await register()
  await readPlan('2023-08-22')
  expect(await proposed('2023-08-22')).toEqual(one)
})

test('where issuer and type alone fit, nothing is proposed unasked', async () => {
  await readPlan('2023-04-01')
  const other = { ...entry, symbol: '170-QĐ/TW', subject: 'về tài chính đảng' }
  await registerDocument(at('2023-08-21'), other)
  expect(await proposed('2023-08-21')).toEqual(nothing)
})

test('a document that turns out to replace the one the task cites is proposed from then on', async () => {
  await readPlan('2023-04-01')
  const other = { ...entry, symbol: '170-QĐ/TW', subject: 'về công tác tổ chức' }
  const { documentId: by } = await registerDocument(at('2023-08-21'), other)
  const old = { ...entry, symbol: '98-QĐ/TW', date: day('2017-10-07'), subject: 'về luân chuyển' }
  const { documentId, version } = await registerDocument(at('2023-08-21'), old)
  expect(await proposed('2023-08-21')).toEqual(nothing)
  await endDocument(at('2023-08-22'), { documentId, version, how: 'replaced', on: day('2023-08-10'), by })
  expect((await proposed('2023-08-22')).tasks).toEqual([['170-QĐ/TW', 'II.1-01']])
})

test('what the desk declines is gone, and a later correction of the entry does not bring it back', async () => {
  await readPlan('2023-04-01')
  const documentId = await register()
  const tasks = [await taskOf()]
  await expect(declineReleases(at('2023-08-21', focal), { documentId, tasks })).rejects.toMatchObject({
    code: 'not-permitted',
  })
  expect(await declineReleases(at('2023-08-21'), { documentId, tasks })).toEqual({ declined: 1 })
  expect(await proposed('2023-08-21')).toEqual(nothing)
  const change = { ...entry, documentId, version: 1, reason: 'thiếu trích yếu' }
  await correctDocument(at('2023-08-22'), { ...change, subject: 'về luân chuyển cán bộ, công chức' })
  expect(await proposed('2023-08-22')).toEqual(nothing)
})

test('a correction of the entry takes back what it no longer speaks for', async () => {
  await readPlan('2023-04-01')
  const documentId = await register()
  const change = { ...entry, documentId, version: 1, reason: 'nhập nhầm trích yếu' }
  await correctDocument(at('2023-08-22'), { ...change, subject: 'về tài chính đảng' })
  expect(await proposed('2023-08-22')).toEqual(nothing)
})

test('the queue of a past day stays as it was seen, whatever is corrected of the entry since', async () => {
  await readPlan('2023-04-01')
  const documentId = await register()
  const corrections = [
    ['2023-08-23', 'về luân chuyển cán bộ, công chức'],
    ['2023-08-25', 'về tài chính đảng'],
    ['2023-08-27', 'về luân chuyển cán bộ'],
  ] as const
  for (const [index, [on, subject]] of corrections.entries()) {
    const change = { ...entry, documentId, version: index + 1, reason: 'nhập nhầm trích yếu' }
    await correctDocument(at(on), { ...change, subject })
  }
  const queuedOn = async (asOf: string) => {
    const input = registerInput.parse({ queue: true, sort: 'need', asOf })
    return (await listRegister(at('2023-08-28'), input)).reasons?.release ?? 0
  }
  const days = ['2023-08-20', '2023-08-21', '2023-08-24', '2023-08-25', '2023-08-26', '2023-08-27']
  expect(await Promise.all(days.map(queuedOn))).toEqual([0, 1, 1, 0, 0, 1])
  expect(await proposed('2023-08-28')).toEqual(one)
})

test('what one desk officer has decided is refused to the other, by the task', async () => {
  await readPlan('2023-04-01')
  const documentId = await register()
  const tasks = [await taskOf()]
  await releaseTasks(at('2023-08-22'), {
    ...{ documentId, on: day('2023-08-22'), tasks: [{ taskId: tasks[0] ?? '', deadline: null }] },
  })
  expect(await proposed('2023-08-22')).toEqual(nothing)
  await expect(declineReleases(at('2023-08-22'), { documentId, tasks })).rejects.toMatchObject({
    ...{ code: 'not-proposed', facts: { tasks: 'II.1-01' } },
  })
})

test('what one declined or released is not released by the other as it was proposed', async () => {
  await readPlan('2023-04-01')
  const documentId = await register()
  const taskId = await taskOf()
  const release = (asProposed: boolean) =>
    releaseTasks(at('2023-08-22'), {
      ...{ documentId, on: day('2023-08-22'), tasks: [{ taskId, deadline: null }], asProposed },
    })
  const refused = { code: 'not-proposed', facts: { tasks: 'II.1-01' } }
  await declineReleases(at('2023-08-21'), { documentId, tasks: [taskId] })
  await expect(release(true)).rejects.toMatchObject(refused)
  // On the document's own page it still can be.
  expect(await release(false)).toEqual({ released: 1 })
  await expect(release(true)).rejects.toMatchObject(refused)
})

/** The document releases the task on 22 August, which is taken back on the 24th. */
async function releaseAndTakeBack(documentId: string, taskId: string, meanwhile = async () => {}) {
  const on = day('2023-08-22')
  await releaseTasks(at('2023-08-22'), { documentId, on, tasks: [{ taskId, deadline: null }] })
  await meanwhile()
  const { released } = await showDocument(at('2023-08-23'), { documentId })
  const assignments = released.flatMap(({ holders }) => holders.map((holder) => holder.assignmentId))
  await takeBackReleases(at('2023-08-24'), { documentId, assignments, reason: 'Nhầm văn bản' })
}

test('a release that is taken back is not proposed again, but a document that came meanwhile is', async () => {
  await readPlan('2023-04-01')
  const documentId = await register()
  await releaseAndTakeBack(documentId, await taskOf(), async () => {
    await registerDocument(at('2023-08-23'), { ...entry, symbol: '168-QĐ/TW' })
    expect(await proposed('2023-08-23')).toEqual(nothing)
  })
  expect(await proposed('2023-08-24')).toEqual({ ...one, tasks: [['168-QĐ/TW', 'II.1-01']] })
})

test('nor is it where it had never been proposed: a correction of its entry does not bring it', async () => {
  await readPlan('2023-04-01')
  await register()
  const taskId = await taskOf()
  const other = { ...entry, symbol: '170-QĐ/TW', subject: 'về tài chính đảng' }
  const { documentId } = await registerDocument(at('2023-08-21'), other)
  await releaseAndTakeBack(documentId, taskId)
  const change = { ...other, documentId, version: 1, reason: 'nhập nhầm trích yếu' }
  await correctDocument(at('2023-08-25'), { ...change, subject: 'về luân chuyển cán bộ' })
  expect((await proposed('2023-08-25')).tasks).toEqual(one.tasks)
})

test('a document that is only cited is not proposed', async () => {
  await readPlan('2023-04-01')
  const list = { sort: 'name', direction: 'ascending', page: 1, pageSize: 50 } as const
  const { rows } = await listDocuments(at('2023-04-02'), { ...list, search: '98-QĐ/TW' })
  expect(rows[0]?.origin).toBe('cited')
  expect(await proposed('2023-04-02')).toEqual(nothing)
})
