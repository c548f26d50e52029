import { verifyProjections } from '@dondoc/database'
import { day } from '@dondoc/domain/days'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plan } from './testing/plans.ts'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

type Client = Awaited<ReturnType<TestServer['as']>>

let server: TestServer
let desk: Client
let focal: Client
beforeAll(async () => {
  server = await startTestServer(new Date('2023-10-20T02:00:00Z'))
  ;[desk, focal] = [await server.as('theo-doi'), await server.as('dau-moi')]
})
afterAll(() => server.close())

async function entryOf(symbol: string) {
  const { rows } = await desk.api.documents.list.query({ search: symbol })
  const row = rows.find((one) => one.symbol === symbol)
  if (!row) throw new Error(`No entry of ${symbol}`)
  return row
}
const rowsOf = async (code: string) =>
  (await desk.api.register.list.query({ search: code })).rows.filter(({ task }) => task.code === code)

test('the register holds the 34 numbered documents that the programme cites, and the two of one number apart', async () => {
  const { counts, total } = await desk.api.documents.list.query({})
  expect(Object.values(counts).reduce((sum, one) => sum + one)).toBe(total)
  const programme = (await desk.api.programmes.list.query({}))[0]
  const { documentId } = await openProgramme(programme?.id ?? '')
  const { cites } = await desk.api.documents.show.query({ documentId })
  // DOMAIN Rules 2.5 lists 34 numbered documents; 21-KL/TW is printed with two dates and is one of them.
  expect(new Set(cites.map(({ reference }) => reference.symbol).filter(Boolean)).size).toBe(34)
  expect(cites.every(({ document }) => document !== null)).toBe(true)
  expect((await entryOf('21-KL/TW')).date).toBeNull()
  expect(await entryOf('132-QĐ/TW')).toMatchObject({ standing: 'replaced', ending: { on: '2023-10-04' } })
})

async function openProgramme(programmeId: string) {
  const { rows } = await desk.api.documents.list.query({ type: 'Chương trình hành động', pageSize: 200 })
  const own = rows.find((row) => row.programmeId === programmeId)
  if (!own) throw new Error('The programme is not in the register.')
  return { documentId: own.id }
}

test('the regulation on rating of 04/10/2023 is what the task on rating waits for, before the nine that wait for any', async () => {
  const { id: documentId } = await entryOf('124-QĐ/TW')
  const waiting = await desk.api.documents.waitingTasks.query({ documentId })
  expect(waiting).toHaveLength(10)
  const [first, ...others] = waiting
  expect(first).toMatchObject({
    trigger: 'Trung ương ban hành quy định mới thay thế quy định hiện hành',
    match: { strength: 'strong' },
  })
  expect(others.filter(({ match }) => match?.strength === 'strong')).toEqual([])
  // One waits for Ủy ban Thường vụ Quốc hội, whose paper this is not.
  expect(waiting.filter(({ match }) => match === null).map(({ trigger }) => trigger)).toEqual([
    'có văn bản chỉ đạo của Ủy ban Thường vụ Quốc hội',
  ])
  expect(waiting.at(-1)?.match).toBeNull()
})

test('a released task leaves the waiting, keeps its window, and its holder finds it in the bell', async () => {
  const { id: documentId } = await entryOf('124-QĐ/TW')
  const waiting = await desk.api.documents.waitingTasks.query({ documentId })
  // 'thực hiện trong năm 2023, sau khi có văn bản chỉ đạo của Trung ương': the year is not over, so the window stays.
  const within = waiting.find(({ deadline }) => deadline === '2023-12-31')
  const standing = waiting[0]
  const tasks = [within, standing].flatMap((task) => (task ? [{ taskId: task.taskId, deadline: null }] : []))
  expect((await rowsOf(within?.code ?? ''))[0]?.derived.status).toBe('awaiting_document')
  await desk.api.documents.release.mutate({ documentId, on: '2023-10-20', tasks })
  const [row] = await rowsOf(within?.code ?? '')
  expect(row).toMatchObject({
    ...{ deadline: '2023-12-31', originalDeadline: '2023-12-31' },
    derived: { status: 'in_progress', daysLeft: 72 },
  })
  expect(await desk.api.documents.waitingTasks.query({ documentId })).toHaveLength(8)
  const view = await desk.api.assignments.show.query({ assignmentId: row?.assignmentId ?? '' })
  expect(view.history[0]).toMatchObject({
    on: '2023-10-20',
    happening: { type: 'trigger-registered', document: 'Quy định số 124-QĐ/TW' },
  })
  for await (const { disagreements } of verifyProjections(server.open.db)) expect(disagreements).toEqual([])
})

test('the day before its release a task still waited: figures of an earlier day do not change', async () => {
  const { id: documentId } = await entryOf('124-QĐ/TW')
  const { released } = await desk.api.documents.show.query({ documentId })
  const code = released[0]?.code ?? ''
  const { rows } = await desk.api.register.list.query({ search: code, asOf: day('2023-10-19') })
  expect(rows.find(({ task }) => task.code === code)?.derived.status).toBe('awaiting_document')
})

test('a task released by the wrong document waits again, from the page of the document or of the task', async () => {
  const { id: documentId } = await entryOf('124-QĐ/TW')
  const { released } = await desk.api.documents.show.query({ documentId })
  const [first, second] = released
  const reason = 'Nhầm văn bản'
  const assignments = (first?.holders ?? []).map(({ assignmentId }) => assignmentId)
  await expect(
    focal.api.documents.takeBackReleases.mutate({ documentId, assignments, reason }),
  ).rejects.toMatchObject({ data: { refusal: { code: 'not-permitted' } } })
  await desk.api.documents.takeBackReleases.mutate({ documentId, assignments, reason })
  const [row] = await rowsOf(second?.code ?? '')
  expect(row?.allowed).toContain('withdraw-trigger')
  const { assignmentId = '', version = 0 } = row ?? {}
  await desk.api.assignments.takeBackRelease.mutate({ assignmentId, version, reason })
  for (const one of [first, second])
    expect((await rowsOf(one?.code ?? ''))[0]?.derived.status).toBe('awaiting_document')
  expect(await desk.api.documents.waitingTasks.query({ documentId })).toHaveLength(10)
  for await (const { disagreements } of verifyProjections(server.open.db)) expect(disagreements).toEqual([])
})

test('a body reads the register and writes nothing in it', async () => {
  expect((await focal.api.documents.list.query({})).total).toBeGreaterThan(34)
  const { id: documentId } = await entryOf('124-QĐ/TW')
  await expect(focal.api.documents.waitingTasks.query({ documentId })).rejects.toMatchObject({
    data: { refusal: { code: 'not-permitted' } },
  })
})

test('a directive that cites a replaced document is told so, with its successor, before it is confirmed', async () => {
  const text = plan(12).replace('danh sách cán bộ', 'danh sách theo Quy định số 132-QĐ/TW, ngày 08/3/2018')
  const uploaded = await desk.upload(
    '/api/drafts?fileName=ke-hoach.md&receivedOn=2023-10-19',
    new TextEncoder().encode(text),
  )
  const { draftId } = (await uploaded.json()) as { draftId: string }
  await expect
    .poll(async () => (await desk.api.drafts.show.query({ draftId })).at !== null, { timeout: 20_000 })
    .toBe(true)
  const findings = await desk.api.drafts.registerFindings.query({ draftId })
  const ended = { symbol: '132-QĐ/TW', replacedBy: 'Quy định số 124-QĐ/TW', from: '2023-10-04' }
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'replaced-document', ...ended }))
})
