import { registerDocumentInput } from '@dondoc/contracts'
import type { OpenDatabase } from '@dondoc/database'
import { verifyDocuments, verifyProjections } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptEvidence } from '../assignments/accept-evidence.ts'
import { showAssignment } from '../assignments/show-assignment.ts'
import { submitEvidence } from '../assignments/submit-evidence.ts'
import { takeBackRelease } from '../assignments/take-back-release.ts'
import { contextAt } from '../context.ts'
import { listNotices } from '../notices/list-notices.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { recordPosts } from '../posts/record-posts.ts'
import { loadProgramme } from '../programmes/load-programme.ts'
import { reassign } from '../succession/reassign.ts'
import { correctDocument } from './correct-document.ts'
import { decideCitation } from './decide-citation.ts'
import { correctEnding, endDocument } from './end-document.ts'
import { findDocuments } from './find-documents.ts'
import { listDocuments } from './list-documents.ts'
import { listWaitingTasks } from './list-waiting-tasks.ts'
import { recordCitations } from './record-citations.ts'
import { registerDocument } from './register-document.ts'
import { releaseTasks } from './release-tasks.ts'
import { showDocument } from './show-document.ts'
import { takeBackReleases } from './take-back-releases.ts'

let open: OpenDatabase
const always = { ledBy: null, group: null, from: null, until: null }
const bodies: OrganisationPeriod[] = [
  { code: 'p', name: 'Tỉnh ủy Phú Yên', kind: 'provincial_committee', parent: null, ...always },
  { code: 'p.btc', name: 'Ban Tổ chức Tỉnh ủy', kind: 'advisory_agency', parent: 'p', ...always },
  { code: 'p.vp', name: 'Văn phòng Tỉnh ủy', kind: 'advisory_agency', parent: 'p', ...always },
]
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'p.vp' }
const focal: Actor = { postId: 'dau-moi', kind: 'focal', organisation: 'p.btc' }
const at = (moment: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${moment}T02:00:00Z`))

const plan = `**KẾ HOẠCH**

**thực hiện công tác năm 2023**

## II. NHIỆM VỤ

### 1. Ban Tổ chức Tỉnh ủy

- Tham mưu sửa đổi quy định về đánh giá, xếp loại chất lượng theo Quy định số 132-QĐ/TW, ngày 08/3/2018 của Bộ Chính trị (*sau khi Trung ương ban hành quy định mới thay thế quy định hiện hành*).
- Tham mưu tổng kết Quy định số 164-QĐ/TW, ngày 01/02/2013 của Bộ Chính trị (*thực hiện trong năm 2023, sau khi có văn bản chỉ đạo của Trung ương*).
- Triển khai Kết luận số 21-KL/TW, ngày 25/11/2021 của Ban Chấp hành Trung ương (*nhiệm vụ thường xuyên*).
- Sơ kết Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương (*hoàn thành trong năm 2024*).
- Rà soát theo Kế hoạch số 66-KH/TU, ngày 28/3/2022 và Kế hoạch số 66-KH/TU, ngày 12/4/2017 của Tỉnh ủy (*nhiệm vụ thường xuyên*).
`

beforeAll(async () => {
  open = await openTestDatabase()
  await recordOrganisations(at('2023-04-01', null), bodies, [])
  const posts = [desk, focal].map(({ postId, kind, organisation }) => ({
    ...{ id: postId, kind, name: postId, organisation },
  }))
  await recordPosts(at('2023-04-01', null), posts)
  await loadProgramme(at('2023-04-01', null), {
    ...{ fileName: 'ke-hoach.md', bytes: new TextEncoder().encode(plan) },
    ...{ receivedOn: day('2023-04-01'), assignedBy: 'p' },
  })
})
afterAll(() => open.close())

const list = { sort: 'name', direction: 'ascending', page: 1, pageSize: 50 } as const
const typed = (facts: Record<string, unknown>) =>
  registerDocumentInput.parse({ type: 'Quy định', issuer: 'Bộ Chính trị', ...facts })
const newRating = typed({
  symbol: '124- QĐ/TW',
  date: '2023-10-04',
  receivedOn: '2023-10-16',
  subject: 'về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm',
})

async function entryOf(search: string) {
  const { rows } = await listDocuments(at('2023-10-20'), { ...list, search })
  const row = rows.find(({ symbol }) => symbol === search)
  if (!row) throw new Error(`No entry of ${search}`)
  return row
}
const shown = async (search: string) =>
  showDocument(at('2023-10-20'), { documentId: (await entryOf(search)).id })

test('what is read stands in the register by its own words, what it cites only as cited, with nothing invented', async () => {
  const { rows, counts } = await listDocuments(at('2023-10-20'), list)
  expect(rows.map(({ type, symbol, standing }) => [type, symbol, standing])).toEqual([
    ['Kế hoạch', null, 'in_force'],
    ['Kế hoạch', '66-KH/TU', 'only_cited'],
    ['Kết luận', '21-KL/TW', 'only_cited'],
    ['Quy định', '132-QĐ/TW', 'only_cited'],
    ['Quy định', '164-QĐ/TW', 'only_cited'],
  ])
  expect(counts).toMatchObject({ in_force: 1, only_cited: 4 })
  expect((await shown('21-KL/TW')).document).toMatchObject({ date: null, level: 'central', receivedOn: null })
})

test('a cited document knows the tasks that cite it, and with which date each prints it', async () => {
  const { citing, affected } = await shown('21-KL/TW')
  expect(citing).toHaveLength(1)
  expect(citing[0]?.references.map(({ date }) => date)).toEqual(['2021-11-25', '2021-10-25'])
  expect(affected.map(({ text }) => text.slice(0, 10))).toEqual(['Triển khai', 'Sơ kết Kết'])
})

test('a number on two days in terms nobody knows waits for a person, who decides once', async () => {
  const [own] = (await listDocuments(at('2023-10-20'), { ...list, standings: ['in_force'] })).rows
  const documentId = own?.id ?? ''
  const undecided = async () =>
    (await showDocument(at('2023-10-20'), { documentId })).cites.filter(({ document }) => document === null)
  const [citation] = await undecided()
  expect(citation).toMatchObject({ reference: { date: '2017-04-12' }, candidates: [{ symbol: '66-KH/TU' }] })
  const citationId = citation?.citationId ?? ''
  await expect(
    decideCitation(at('2023-10-20', focal), { citationId, meant: 'another' }),
  ).rejects.toMatchObject({ code: 'not-permitted' })
  await decideCitation(at('2023-10-20'), { citationId, meant: 'another' })
  expect(await undecided()).toEqual([])
  const { rows } = await listDocuments(at('2023-10-20'), { ...list, search: '66-KH/TU' })
  expect(rows.map(({ date }) => date).sort()).toEqual(['2017-04-12', '2022-03-28'])
})

test('registering keeps the entry of what was only cited; registering again is refused by name', async () => {
  const before = await entryOf('132-QĐ/TW')
  const own = typed({ symbol: '132-QĐ/TW', date: '2018-03-08', subject: 'về đánh giá, xếp loại' })
  expect(await registerDocument(at('2023-10-20'), own)).toEqual({ documentId: before.id, version: 2 })
  expect(await entryOf('132-QĐ/TW')).toMatchObject({ origin: 'registered', standing: 'in_force', citedBy: 1 })
  await expect(registerDocument(at('2023-10-20'), own)).rejects.toMatchObject({
    code: 'document-already-registered',
    facts: { name: 'Quy định số 132-QĐ/TW', document: before.id },
  })
})

test('one number in another term is another document; without a date it must be said which is meant', async () => {
  const dated = typed({ symbol: '164-QĐ/TW', date: '2022-06-06' })
  await registerDocument(at('2023-10-20'), dated)
  const { rows } = await listDocuments(at('2023-10-20'), { ...list, sort: 'date', search: '164-QĐ/TW' })
  expect(rows.map(({ date, origin }) => [date, origin])).toEqual([
    ['2013-02-01', 'cited'],
    ['2022-06-06', 'registered'],
  ])
  const undated = typed({ symbol: '164-QĐ/TW' })
  const { same, perhaps } = await findDocuments(at('2023-10-20'), undated)
  expect([same.length, perhaps.length]).toEqual([0, 2])
  await expect(registerDocument(at('2023-10-20'), undated)).rejects.toMatchObject({
    ...{ code: 'document-unclear', facts: { count: 2 } },
  })
})

test('a replacement holds from its day, can be corrected with a reason, and never goes round in a circle', async () => {
  const { documentId: by } = await registerDocument(at('2023-10-20'), newRating)
  const { document, version } = await shown('132-QĐ/TW')
  const ending = { documentId: document.id, version, how: 'replaced', on: day('2023-10-04'), by } as const
  await endDocument(at('2023-10-20'), ending)
  const asOf = async (on: string) =>
    (await showDocument(at('2023-10-20'), { documentId: document.id, asOf: day(on) })).document.standing
  expect([await asOf('2023-10-03'), await asOf('2023-10-04')]).toEqual(['in_force', 'replaced'])
  expect((await shown('124-QĐ/TW')).ends).toMatchObject([{ symbol: '132-QĐ/TW', standing: 'replaced' }])
  await expect(
    endDocument(at('2023-10-20'), { ...ending, documentId: by, version: 1, by: document.id }),
  ).rejects.toMatchObject({ code: 'replaced-in-a-circle' })
  await expect(endDocument(at('2023-10-21'), ending)).rejects.toMatchObject({
    code: 'document-stale',
    facts: { by: 'theo-doi' },
  })
  const mistaken = { documentId: document.id, version: version + 1 }
  await correctEnding(at('2023-10-21'), { ...mistaken, reason: 'ghi nhầm ngày' })
  expect(await asOf('2023-10-04')).toBe('in_force')
  await endDocument(at('2023-10-21'), { ...ending, version: version + 2 })
  const { history } = await shown('132-QĐ/TW')
  expect(history.map(({ happening }) => happening.type)).toEqual([
    ...['ended', 'ending-corrected', 'ended', 'registered', 'cited'],
  ])
})

test('a wrong record is corrected with its reason, and what stood there stays in the history', async () => {
  const { document, version, history } = await shown('124-QĐ/TW')
  const right = {
    ...newRating,
    subject: 'về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân',
  }
  const change = { documentId: document.id, version, ...right }
  await expect(correctDocument(at('2023-10-20'), { ...change, reason: ' ' })).rejects.toMatchObject({
    code: 'correction-without-reason',
  })
  await expect(
    correctDocument(at('2023-10-20'), {
      ...change,
      symbol: '132-QĐ/TW',
      date: day('2018-03-08'),
      reason: 'x',
    }),
  ).rejects.toMatchObject({ code: 'document-already-registered' })
  await correctDocument(at('2023-10-20'), { ...change, reason: 'thiếu một phần trích yếu' })
  const after = await shown('124-QĐ/TW')
  expect(after.document.subject).toBe(right.subject)
  expect(after.history).toHaveLength(history.length + 1)
  expect(after.history.at(-1)).toEqual(history.at(-1))
})

test('a document that came proposes the tasks that wait for it, the surest first, and releases nothing by itself', async () => {
  const documentId = (await entryOf('124-QĐ/TW')).id
  const waiting = await listWaitingTasks(at('2023-10-20'), { documentId })
  expect(waiting.map(({ match, deadline }) => [match?.strength, deadline])).toEqual([
    ['strong', null],
    ['possible', '2023-12-31'],
  ])
  expect(waiting[0]?.match?.reasons).toContainEqual({ kind: 'replaces', symbols: ['132-QĐ/TW'] })
})

test('releasing is all or nothing: one task whose time has passed holds up the other, by its code', async () => {
  const documentId = (await entryOf('124-QĐ/TW')).id
  const waiting = await listWaitingTasks(at('2024-02-01'), { documentId })
  const tasks = waiting.map(({ taskId }) => ({ taskId, deadline: null }))
  await expect(
    releaseTasks(at('2024-02-01'), { documentId, on: day('2024-02-01'), tasks }),
  ).rejects.toMatchObject({ code: 'release-needs-deadline', facts: { task: waiting[1]?.code } })
  expect(await listWaitingTasks(at('2024-02-01'), { documentId })).toHaveLength(2)
  await expect(
    releaseTasks(at('2024-02-01'), { documentId, on: day('2023-10-03'), tasks }),
  ).rejects.toMatchObject({ code: 'release-before-document' })
  await expect(
    releaseTasks(at('2024-02-01', focal), { documentId, on: day('2024-02-01'), tasks }),
  ).rejects.toMatchObject({ code: 'not-permitted' })
})

test('released tasks run from the day given, and their holders and the desk are told once', async () => {
  const documentId = (await entryOf('124-QĐ/TW')).id
  const [sure] = await listWaitingTasks(at('2023-10-20'), { documentId })
  const tasks = [{ taskId: sure?.taskId ?? '', deadline: null }]
  const release = { documentId, on: day('2023-10-20'), tasks }
  expect(await releaseTasks(at('2023-10-20'), release)).toEqual({ released: 1 })
  await expect(releaseTasks(at('2023-10-20'), release)).rejects.toMatchObject({ code: 'not-waiting' })
  const { released } = await showDocument(at('2023-10-20'), { documentId })
  const holders = [{ name: 'Ban Tổ chức Tỉnh ủy', takenBack: null, obstacle: null }]
  expect(released).toMatchObject([{ code: sure?.code, on: '2023-10-20', holders }])
  const told = { unreadOnly: false, page: 1, pageSize: 20 }
  const notice = { document: 'Quy định số 124-QĐ/TW' }
  expect((await listNotices(at('2023-10-20', focal), told)).notices).toMatchObject([
    { matter: { kind: 'task-released', task: sure?.code, on: '2023-10-20', deadline: null, ...notice } },
  ])
  expect((await listNotices(at('2023-10-20'), told)).notices).toMatchObject([
    { matter: { kind: 'tasks-released', count: 1, ...notice }, documentId },
  ])
})

describe('a release by the wrong document', () => {
  const told = { unreadOnly: false, page: 1, pageSize: 20 }
  const reason = 'Nhầm với văn bản của Trung ương'
  async function release() {
    const documentId = (await entryOf('124-QĐ/TW')).id
    const { released } = await showDocument(at('2023-10-25'), { documentId })
    return { documentId, holders: released[0]?.holders ?? [], code: released[0]?.code ?? '' }
  }
  const statusOn = async (assignmentId: string, on: string) =>
    (await showAssignment(at('2023-10-25'), { assignmentId, asOf: day(on) })).row.derived.status

  test('is taken back by the desk alone, with a reason, and only what this document released', async () => {
    const { documentId, holders } = await release()
    const assignments = holders.map(({ assignmentId }) => assignmentId)
    const asked = { documentId, assignments, reason }
    await expect(takeBackReleases(at('2023-10-25', focal), asked)).rejects.toMatchObject({
      code: 'not-permitted',
    })
    await expect(takeBackReleases(at('2023-10-25'), { ...asked, reason: ' ' })).rejects.toMatchObject({
      code: 'words-missing',
    })
    const another = (await entryOf('132-QĐ/TW')).id
    await expect(takeBackReleases(at('2023-10-25'), { ...asked, documentId: another })).rejects.toMatchObject(
      { code: 'not-found' },
    )
  })

  test('lets the work wait again from that day; the days before keep what they showed, and all are told', async () => {
    const { documentId, holders, code } = await release()
    const assignmentId = holders[0]?.assignmentId ?? ''
    const asked = { documentId, assignments: [assignmentId], reason }
    expect(await takeBackReleases(at('2023-10-25'), asked)).toEqual({ takenBack: 1 })
    expect(await statusOn(assignmentId, '2023-10-24')).toBe('standing')
    expect(await statusOn(assignmentId, '2023-10-25')).toBe('awaiting_document')
    const { history } = await showAssignment(at('2023-10-25'), { assignmentId })
    expect(history.slice(0, 2).map(({ happening, by }) => [happening.type, by])).toEqual([
      ['trigger-withdrawn', 'theo-doi'],
      ['trigger-registered', 'theo-doi'],
    ])
    const notice = { document: 'Quy định số 124-QĐ/TW' }
    expect((await listNotices(at('2023-10-25', focal), told)).notices[0]).toMatchObject({
      matter: { kind: 'task-waits-again', task: code, on: '2023-10-25', ...notice },
    })
    expect((await listNotices(at('2023-10-25'), told)).notices[0]).toMatchObject({
      matter: { kind: 'tasks-wait-again', count: 1, ...notice },
    })
    expect((await release()).holders).toMatchObject([
      { takenBack: { on: '2023-10-25', by: 'theo-doi', reason }, obstacle: 'waiting' },
    ])
    await expect(takeBackReleases(at('2023-10-25'), asked)).rejects.toMatchObject({
      ...{ code: 'not-released', facts: { task: code, holder: 'Ban Tổ chức Tỉnh ủy' } },
    })
  })

  test('stands where the work is accepted already, and says whose', async () => {
    const documentId = (await entryOf('124-QĐ/TW')).id
    const [waiting] = await listWaitingTasks(at('2023-11-01'), { documentId })
    const tasks = [{ taskId: waiting?.taskId ?? '', deadline: null }]
    await releaseTasks(at('2023-11-01'), { documentId, on: day('2023-11-01'), tasks })
    const { released } = await showDocument(at('2023-11-01'), { documentId })
    const { assignmentId = '' } = released.at(-1)?.holders[0] ?? {}
    const version = async () => (await showAssignment(at('2023-11-10'), { assignmentId })).row.version
    const evidence = { number: '45-BC/BTCTU', date: day('2023-11-08'), receiver: 'Tỉnh ủy' }
    await submitEvidence(at('2023-11-08', focal), { assignmentId, version: await version(), ...evidence })
    await acceptEvidence(at('2023-11-10'), { assignmentId, version: await version(), quality: 'met' })
    const facts = { task: waiting?.code, holder: 'Ban Tổ chức Tỉnh ủy' }
    await expect(
      takeBackReleases(at('2023-11-11'), { documentId, assignments: [assignmentId], reason }),
    ).rejects.toMatchObject({ code: 'release-done', facts })
    await expect(
      takeBackRelease(at('2023-11-11'), { assignmentId, version: await version(), reason }),
    ).rejects.toMatchObject({ code: 'release-done', facts })
    await expect(
      takeBackRelease(at('2023-11-11'), { assignmentId, version: 1, reason }),
    ).rejects.toMatchObject({ code: 'stale' })
  })

  test('is found under whoever holds the work since', async () => {
    const documentId = (await entryOf('124-QĐ/TW')).id
    const [waiting] = await listWaitingTasks(at('2023-11-12'), { documentId })
    const tasks = [{ taskId: waiting?.taskId ?? '', deadline: null }]
    await releaseTasks(at('2023-11-12'), { documentId, on: day('2023-11-12'), tasks })
    const last = async () => (await showDocument(at('2023-11-14'), { documentId })).released.at(-1)
    const { assignmentId = '' } = (await last())?.holders[0] ?? {}
    const { row } = await showAssignment(at('2023-11-13'), { assignmentId })
    const { version } = row
    await reassign(at('2023-11-13'), { assignmentId, version, to: 'p.vp', reason: 'Giao lại' })
    const [holder] = (await last())?.holders ?? []
    expect(holder).toMatchObject({ name: 'Văn phòng Tỉnh ủy', takenBack: null, obstacle: null })
    const assignments = [holder?.assignmentId ?? '']
    await takeBackReleases(at('2023-11-14'), { documentId, assignments, reason })
    expect((await last())?.holders).toMatchObject([{ takenBack: { on: '2023-11-14' } }])
    expect(await statusOn(assignments[0] ?? '', '2023-11-14')).toBe('awaiting_document')
  })

  test('every figure is what its events add up to', async () => {
    for await (const { disagreements } of verifyProjections(open.db)) expect(disagreements).toEqual([])
  })
})

test('words are found without their marks, in any order, by number and by issuer', async () => {
  const found = async (search: string) =>
    (await listDocuments(at('2023-10-20'), { ...list, search })).rows.map(({ symbol }) => symbol)
  expect(await found('xep loai 124')).toEqual(['124-QĐ/TW'])
  expect(await found('bo chinh tri danh gia')).toEqual(['124-QĐ/TW', '132-QĐ/TW'])
  expect(await found('không có chữ nào như thế')).toEqual([])
})

test('only the desk writes in the register, and everybody reads it', async () => {
  await expect(registerDocument(at('2023-10-20', focal), newRating)).rejects.toMatchObject({
    code: 'not-permitted',
  })
  expect((await listDocuments(at('2023-10-20', focal), list)).total).toBeGreaterThan(0)
})

test('a new version of a document cites in place of the earlier one, and what a person decided holds', async () => {
  const [own] = (
    await listDocuments(at('2023-10-20'), { ...list, type: 'Kế hoạch', standings: ['in_force'] })
  ).rows
  const citingId = own?.id ?? ''
  const cites = async () => (await showDocument(at('2023-10-20'), { documentId: citingId })).cites
  const before = await cites()
  const decided = before.find(({ reference }) => reference.date === '2017-04-12')
  const others = before.filter(({ reference }) => reference.symbol !== '21-KL/TW')
  await open.db.transaction().execute((tx) =>
    recordCitations(tx, at('2023-10-20'), {
      ...{ citingId, tasks: [], references: others.map(({ reference }) => reference) },
    }),
  )
  const after = await cites()
  expect(after.map(({ reference }) => reference.symbol).sort()).toEqual([
    ...['132-QĐ/TW', '164-QĐ/TW', '66-KH/TU', '66-KH/TU'],
  ])
  expect(after.find(({ reference }) => reference.date === '2017-04-12')?.document).toEqual(decided?.document)
})

test('every row of the register is what its events add up to', async () => {
  let documents = 0
  for await (const { checked, disagreements } of verifyDocuments(open.db)) {
    documents += checked
    expect(disagreements).toEqual([])
  }
  expect(documents).toBe((await listDocuments(at('2023-10-20'), list)).rows.length)
  await open.db
    .updateTable('registered_documents')
    .set({ subject: 'sửa tay' })
    .where('symbol', '=', '124-QĐ/TW')
    .execute()
  for await (const { disagreements } of verifyDocuments(open.db))
    expect(disagreements.map(({ what }) => what.replace(/^document \S+: /, ''))).toEqual(['subject'])
})
