import type { DraftMoment, RefusalView, UploadedDraft } from '@dondoc/contracts'
import { verifyDrafts } from '@dondoc/database'
import { breakOff } from '@dondoc/database/testing'
import type { DraftCommand } from '@dondoc/domain/drafts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plan, planBelow, renewedPlan } from './testing/plans.ts'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

type Client = Awaited<ReturnType<TestServer['as']>>

let server: TestServer
let desk: Client
beforeAll(async () => {
  server = await startTestServer(new Date('2024-03-20T02:00:00Z'))
  desk = await server.as('theo-doi')
})
afterAll(() => server.close())

const bytesOf = (text: string) => new TextEncoder().encode(text)
const send = (bytes: Uint8Array, query: string, client = desk) => client.upload(`/api/drafts?${query}`, bytes)

async function upload(text: string): Promise<UploadedDraft> {
  const response = await send(bytesOf(text), 'fileName=ke-hoach.md&receivedOn=2024-03-04')
  return (await response.json()) as UploadedDraft
}

async function settled(draftId: string) {
  for (let wait = 0; wait < 400; wait += 1) {
    const view = await desk.api.drafts.show.query({ draftId })
    if (view.stage !== 'uploaded' && view.stage !== 'reading') return view
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The document was not read.')
}

async function opened(text: string): Promise<{ draftId: string; at: DraftMoment }> {
  const { draftId } = await upload(text)
  const { at } = await settled(draftId)
  if (!at) throw new Error('The document was refused.')
  return { draftId, at }
}

/** Does one thing after the other, each on what the one before left. */
async function edit(draftId: string, seen: number, ...commands: DraftCommand[]): Promise<number> {
  let sequence = seen
  for (const command of commands)
    sequence = (await desk.api.drafts.edit.mutate({ draftId, seen: sequence, command })).sequence
  return sequence
}

const assigned: DraftCommand = { type: 'change-receipt', change: { assignedBy: 'bt' } }

async function confirmed(text: string, ...commands: DraftCommand[]) {
  const { draftId, at } = await opened(text)
  const seen = await edit(draftId, at.sequence, assigned, ...commands)
  return { draftId, seen, ...(await desk.api.drafts.confirm.mutate({ draftId, seen })) }
}

/** The refusal a call ends with. */
async function refusalOf(call: Promise<unknown>): Promise<RefusalView> {
  const refused = await call.then(
    () => null,
    (error: { data?: { refusal?: RefusalView } }) => error.data?.refusal,
  )
  if (!refused) throw new Error('It was not refused.')
  return refused
}

describe('from a file to a programme', () => {
  test('a directive is uploaded, read, confirmed, and its tasks are assigned from the day it was received', async () => {
    const { draftId, at } = await opened(plan(1))
    expect(at.work.tasks.map(({ read }) => read.lead)).toEqual([
      ...[['Ban Tổ chức Tỉnh ủy'], ['Ban Tổ chức Tỉnh ủy'], ['Văn phòng Tỉnh ủy']],
    ])
    const seen = await edit(draftId, at.sequence, assigned)
    const { programmeId, published } = await desk.api.drafts.confirm.mutate({ draftId, seen })
    expect(published).toBe(true)
    const programme = await desk.api.programmes.show.query({ programmeId })
    expect(programme).toMatchObject({ receivedOn: '2024-03-04', document: { symbol: '1-KH/TU' } })
    expect(programme.tasks.map(({ rolledUp }) => rolledUp.total)).toEqual([1, 1, 1])
    expect((await desk.api.drafts.show.query({ draftId })).programmeId).toBe(programmeId)
  })

  test('what people changed is what is published, and the history says who changed it', async () => {
    const change = { text: 'Theo dõi, báo cáo việc thực hiện kế hoạch này.' }
    const { draftId, programmeId } = await confirmed(
      plan(2),
      { type: 'change-task', task: 't3', change },
      { type: 'change-task', task: 't1', change: { schedulePhrase: null } },
      { type: 'merge-tasks', tasks: ['t1', 't2'] },
    )
    const { tasks } = await desk.api.programmes.show.query({ programmeId })
    expect(tasks).toHaveLength(2)
    expect(tasks[1]?.text).toBe(change.text)
    const history = await desk.api.drafts.history.query({ draftId })
    expect(history.map(({ edit: { type }, by }) => [type, by])).toEqual([
      ...['tasks-merged', 'task-changed', 'task-changed', 'receipt-changed', 'receipt-changed'].map(
        (type) => [...[type, 'Chuyên viên theo dõi, Ban Tổ chức Tỉnh ủy']],
      ),
    ])
  })

  test('the file comes back as it was sent, to be kept and not opened', async () => {
    const { draftId } = await upload(plan(3))
    const file = await desk.download(`/api/drafts/${draftId}/file`)
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytesOf(plan(3)))
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''ke-hoach.md")
  })
})

describe('an upload', () => {
  test('of the same bytes opens the same draft, and after confirming says which programme it became', async () => {
    const first = await upload(plan(4))
    expect(first).toMatchObject({ known: false, programmeId: null })
    expect(await upload(plan(4))).toMatchObject({ draftId: first.draftId, known: true })
    const { programmeId, draftId } = await confirmed(plan(4))
    expect(await upload(plan(4))).toMatchObject({ draftId, known: true, stage: 'confirmed', programmeId })
  })

  test('of one file twice at once opens one draft', async () => {
    const both = await Promise.all([upload(plan(5)), upload(plan(5))])
    expect(new Set(both.map(({ draftId }) => draftId)).size).toBe(1)
  })

  test('that cannot be read says why, and is seen among the drafts', async () => {
    const response = await send(new Uint8Array([1, 2, 3]), 'fileName=anh.png')
    const { draftId } = (await response.json()) as UploadedDraft
    expect(await settled(draftId)).toMatchObject({ stage: 'refused', refusal: { code: 'unsupported-kind' } })
    const lines = await desk.api.drafts.list.query()
    expect(lines.find(({ id }) => id === draftId)).toMatchObject({ stage: 'refused', progress: null })
  })

  test.each([
    ['an empty file', new Uint8Array(), 'fileName=a.md', 'file-unreadable'],
    ['a file over 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'fileName=a.md', 'file-unreadable'],
    ['a name that is a path', bytesOf('a'), 'fileName=..%2Fa.md', 'bad-input'],
    ['no name', bytesOf('a'), '', 'bad-input'],
    ['a day that has not come', bytesOf('a'), 'fileName=a.md&receivedOn=2024-03-21', 'day-in-future'],
  ])('of %s is refused', async (_what, bytes, query, code) => {
    const response = await send(bytes, query)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ refusal: { code } })
  })

  test.each(['dau-moi', 'lanh-dao', 'quan-tri'] as const)('by %s is refused', async (post) => {
    const client = await server.as(post)
    expect((await send(bytesOf(plan(6)), 'fileName=a.md', client)).status).toBe(403)
    await expect(client.api.drafts.list.query()).rejects.toMatchObject({ data: { httpStatus: 403 } })
  })

  test('without signing in is refused', async () => {
    const response = await fetch(`${server.url}/api/drafts?fileName=a.md`, { method: 'POST', body: 'a' })
    expect(response.status).toBe(401)
  })
})

describe('an edit', () => {
  test('on what somebody else changed meanwhile is refused, and says what was changed, when and by whom', async () => {
    const { draftId, at } = await opened(plan(7))
    await edit(draftId, at.sequence, { type: 'drop-task', task: 't2' })
    const command = { type: 'drop-task', task: 't3' } as const
    const refusal = await refusalOf(desk.api.drafts.edit.mutate({ draftId, seen: at.sequence, command }))
    expect(refusal).toMatchObject({
      code: 'stale',
      edits: [
        {
          ...{ sequence: at.sequence + 1, edit: { type: 'task-dropped', task: 't2' } },
          by: 'Chuyên viên theo dõi, Ban Tổ chức Tỉnh ủy',
        },
      ],
    })
    const { at: now } = await desk.api.drafts.show.query({ draftId })
    expect(now?.sequence).toBe(at.sequence + 1)
  })

  test('that settles like findings keeps for each who, when and why; over an older state none is settled', async () => {
    const { draftId, at } = await opened(plan(26))
    const findings = ['no-schedule:1-2', 'no-schedule:3-4']
    const command: DraftCommand = { type: 'settle-findings', findings, reason: 'Việc thường xuyên' }
    const settledNow = async () =>
      (await desk.api.drafts.show.query({ draftId })).at?.work.settled.map(({ finding, reason, by }) => [
        ...[finding, reason, by],
      ])
    const dropped = await edit(draftId, at.sequence, { type: 'drop-task', task: 't2' })
    const stale = await refusalOf(desk.api.drafts.edit.mutate({ draftId, seen: at.sequence, command }))
    expect(stale).toMatchObject({ code: 'stale', edits: [{ edit: { type: 'task-dropped' } }] })
    expect(await settledNow()).toEqual([])

    const by = await edit(draftId, dropped, command)
    expect(await settledNow()).toEqual(findings.map((finding) => [finding, 'Việc thường xuyên', by]))
    const history = await desk.api.drafts.history.query({ draftId })
    expect(history.find(({ sequence }) => sequence === by)).toMatchObject({
      ...{ by: 'Chuyên viên theo dõi, Ban Tổ chức Tỉnh ủy', recordedAt: '2024-03-20T02:00:00.000Z' },
    })
    await edit(draftId, by, { type: 'undo' })
    expect(await settledNow()).toEqual([])
  })

  test('is kept for whoever opens the draft next, and can be undone then', async () => {
    const { draftId, at } = await opened(plan(8))
    const seen = await edit(draftId, at.sequence, { type: 'drop-task', task: 't2' })
    const { at: left } = await desk.api.drafts.show.query({ draftId })
    expect(left?.work.tasks.map(({ fate }) => fate)).toEqual(['taken', 'dropped', 'taken'])
    const undone = await desk.api.drafts.edit.mutate({ draftId, seen, command: { type: 'undo' } })
    expect(undone.work?.tasks.map(({ fate }) => fate)).toEqual(['taken', 'taken', 'taken'])
  })

  test('that the domain refuses is refused with its words and changes nothing', async () => {
    const { draftId, at } = await opened(plan(9))
    const command = { type: 'change-task', task: 't1', change: { schedulePhrase: 'khẩn trương' } } as const
    const refusal = await refusalOf(desk.api.drafts.edit.mutate({ draftId, seen: at.sequence, command }))
    expect(refusal).toMatchObject({ code: 'schedule-not-understood', facts: { phrase: 'khẩn trương' } })
    expect((await desk.api.drafts.show.query({ draftId })).at?.sequence).toBe(at.sequence)
  })
})

describe('confirming', () => {
  test('is refused with all that stays open, and nothing is stored', async () => {
    const before = await desk.api.programmes.list.query({})
    const { draftId, at } = await opened(plan(10, 'Ban Khoa giáo Tỉnh ủy'))
    const refusal = await refusalOf(desk.api.drafts.confirm.mutate({ draftId, seen: at.sequence }))
    expect(refusal).toMatchObject({
      code: 'draft-incomplete',
      open: [
        { kind: 'assigned-by-missing' },
        { kind: 'body-unknown', name: 'Ban Khoa giáo Tỉnh ủy', tasks: ['t1', 't2'] },
      ],
    })
    expect(await desk.api.programmes.list.query({})).toEqual(before)
  })

  test.each([
    ['assignment_states', 41],
    ['release_proposals', 42],
    ['notices', 43],
  ] as const)(
    'that breaks off at the %s stores nothing, and confirmed again stores all of it',
    async (table, number) => {
      const { draftId, at } = await opened(plan(number))
      const seen = await edit(draftId, at.sequence, assigned)
      const stored = async () => ({
        programmes: await desk.api.programmes.list.query({}),
        work: (await desk.api.register.list.query({})).total,
        documents: (await desk.api.documents.list.query({})).total,
      })
      const before = await stored()
      const mend = await breakOff(server.open.db, table)
      await expect(desk.api.drafts.confirm.mutate({ draftId, seen })).rejects.toThrow()
      await mend()
      expect(await stored()).toEqual(before)
      expect((await desk.api.drafts.show.query({ draftId })).stage).toBe('read')

      expect(await desk.api.drafts.confirm.mutate({ draftId, seen })).toMatchObject({ published: true })
      const { programmes, work } = await stored()
      expect([programmes.length, work]).toEqual([before.programmes.length + 1, before.work + 3])
    },
  )

  test('twice at once publishes once, and both get the same programme', async () => {
    const { draftId, at } = await opened(plan(11))
    const seen = await edit(draftId, at.sequence, assigned)
    const confirm = () => desk.api.drafts.confirm.mutate({ draftId, seen })
    const both = await Promise.all([confirm(), confirm(), confirm()])
    expect(new Set(both.map(({ programmeId }) => programmeId)).size).toBe(1)
    expect(both.filter(({ published }) => published)).toHaveLength(1)
    expect(
      (await refusalOf(desk.api.drafts.edit.mutate({ draftId, seen, command: { type: 'undo' } }))).code,
    ).toBe('draft-closed')
  })

  test('remembers the organisation that a name was matched to, from the day the document was received', async () => {
    const name = 'Ban Xây dựng Đảng Tỉnh ủy'
    const unknown = await opened(plan(12, name))
    expect(unknown.at.bodies.find((body) => body.name === name)).toMatchObject({ standing: 'unknown' })
    await confirmed(plan(12, name), { type: 'match-body', name, organisations: ['bt.btc'] })
    const known = await opened(plan(13, name))
    expect(known.at.bodies.find((body) => body.name === name)).toMatchObject({
      ...{ standing: 'known', named: [{ code: 'bt.btc', name: 'Ban Tổ chức Tỉnh ủy' }] },
    })
  })
})

describe('a draft that is put away', () => {
  test('takes no more edits, keeps its history, and leaves its file to be uploaded anew', async () => {
    const { draftId, at } = await opened(plan(14))
    const seen = await edit(draftId, at.sequence, { type: 'drop-task', task: 't1' })
    await desk.api.drafts.discard.mutate({ draftId, seen })
    expect(
      (await refusalOf(desk.api.drafts.edit.mutate({ draftId, seen, command: { type: 'undo' } }))).code,
    ).toBe('draft-closed')
    expect((await desk.api.drafts.list.query()).some(({ id }) => id === draftId)).toBe(false)
    expect(await desk.api.drafts.history.query({ draftId })).toHaveLength(2)
    expect((await upload(plan(14))).draftId).not.toBe(draftId)
  })
})

describe('the registers', () => {
  test('tell of a task that another programme has open with the same body', async () => {
    await confirmed(plan(15))
    const { draftId } = await opened(plan(16))
    const findings = await desk.api.drafts.registerFindings.query({ draftId })
    const like = findings.filter(({ kind }) => kind === 'likely-duplicate')
    expect(like.length).toBeGreaterThan(0)
    expect(like[0]).toMatchObject({ body: 'Ban Tổ chức Tỉnh ủy' })
  })

  test('tell of a deadline after that of the plan it carries out', async () => {
    await confirmed(plan(27, 'Ban Nội chính Tỉnh ủy'))
    const { draftId } = await opened(planBelow(28, 27))
    const findings = await desk.api.drafts.registerFindings.query({ draftId })
    expect(findings.filter(({ kind }) => kind === 'after-parent')).toMatchObject([
      { deadline: '2024-07-01', parent: 'I.1-01', parentDeadline: '2024-06-30' },
    ])
  })
})

describe('a new version of a directive', () => {
  test('shows what it changes and does it by events: work goes on, gets another time, begins or is withdrawn', async () => {
    const { programmeId } = await confirmed(plan(20))
    const row = async (code: string) => {
      const { rows } = await desk.api.register.list.query({ search: code, pageSize: 200 })
      return rows.filter((one) => one.programme.id === programmeId && one.task.code === code)
    }
    const [list, review, follow] = ['I.1-01', 'I.1-02', 'I.2-01']
    const before = { list: await row(list), review: await row(review), follow: await row(follow) }

    const { draftId, at } = await opened(renewedPlan(20))
    expect(at.earlier).toMatchObject([{ programme: programmeId }])
    const compared = await desk.api.drafts.compare.query({ draftId })
    expect(compared?.tasks.map(({ kind, differences }) => [kind, ...differences])).toEqual([
      ...[['kept', 'reworded', 're-dated'], ['kept', 'renumbered', 'bodies-changed'], ['added'], ['removed']],
    ])

    const refusal = await refusalOf(desk.api.drafts.confirm.mutate({ draftId, seen: at.sequence }))
    expect(refusal.open).toContainEqual({ kind: 'version-unsaid' })
    const replacing = { type: 'name-replacement', programme: programmeId } as const
    const seen = await edit(draftId, at.sequence, assigned, replacing)
    const again = await desk.api.drafts.confirm.mutate({ draftId, seen })
    expect(again).toEqual({ programmeId, published: true })

    const kept = await desk.api.assignments.show.query({ assignmentId: before.list[0]?.assignmentId ?? '' })
    expect(kept.row).toMatchObject({ originalDeadline: '2024-06-30', deadline: '2024-09-30' })
    expect(kept.history[0]).toMatchObject({
      ...{ on: '2024-03-04', happening: { type: 'rescheduled', document: 'Kế hoạch 20-KH/TU' } },
    })
    // What the plan said before stands beside what it says now.
    expect(kept.earlierWordings).toMatchObject([
      { document: 'Kế hoạch số 20-KH/TU', until: '2024-03-04', text: before.list[0]?.task.text },
    ])
    expect(kept.row.task.text).not.toBe(before.list[0]?.task.text)
    const gone = await desk.api.assignments.show.query({ assignmentId: before.follow[0]?.assignmentId ?? '' })
    expect(gone.row.derived.status).toBe('withdrawn')
    const passed = (await row(follow)).filter(({ task }) => task.id === before.review[0]?.task.id)
    const holders = passed.map(({ organisation, derived }) => [organisation.name, derived.status])
    expect(holders).toContainEqual(['Ban Tổ chức Tỉnh ủy', 'withdrawn'])
    expect(holders.map(([name]) => name)).toContain('Ban Nội chính Tỉnh ủy')

    const programme = await desk.api.programmes.show.query({ programmeId })
    expect(programme.tasks).toHaveLength(3)
    expect(programme.text).toContain('bản điều chỉnh')
    const [renewed, first] = programme.versions
    expect(renewed).toMatchObject({ draftId, confirmedBy: 'Chuyên viên theo dõi, Ban Tổ chức Tỉnh ủy' })
    const leader = await server.as('lanh-dao')
    const file = await leader.download(`/api/programmes/${programmeId}/files/${first?.documentId}`)
    expect(await file.text()).toBe(plan(20))
  })

  test('is told to every body whose work it gives, changes or takes back', async () => {
    const focal = await server.as('dau-moi')
    const said = async () => {
      const { notices } = await focal.api.notices.list.query({})
      return notices.flatMap(({ matter }) => (matter.kind === 'directive-confirmed' ? [matter] : []))
    }
    const body = 'Huyện ủy Tuy Phong'
    const { programmeId } = await confirmed(plan(22, body))
    const document = 'Kế hoạch 22-KH/TU'
    expect((await said())[0]).toMatchObject({ document, given: 2, rescheduled: 0, withdrawn: 0 })
    await confirmed(renewedPlan(22, body), { type: 'name-replacement', programme: programmeId })
    expect(await said()).toContainEqual({
      ...{ kind: 'directive-confirmed', document, given: 0, rescheduled: 1, withdrawn: 1 },
    })
  })

  test('never touches work that is done', async () => {
    const { programmeId } = await confirmed(plan(21, 'Huyện ủy Tuy Phong'))
    const focal = await server.as('dau-moi')
    const { rows } = await focal.api.register.list.query({ search: 'I.1-01', pageSize: 200 })
    const row = rows.find((one) => one.programme.id === programmeId)
    if (!row) throw new Error('The task was not assigned.')
    const { assignmentId } = row
    const sent = await focal.api.assignments.submitEvidence.mutate({
      ...{ assignmentId, version: row.version },
      ...{ number: '5-BC/HU', date: '2024-03-10', receiver: 'Ban Tổ chức Tỉnh ủy' },
    })
    await desk.api.assignments.acceptEvidence.mutate({ assignmentId, version: sent.version })
    await confirmed(renewedPlan(21, 'Huyện ủy Tuy Phong'), {
      type: 'name-replacement',
      programme: programmeId,
    })
    const { row: now } = await desk.api.assignments.show.query({ assignmentId })
    expect(now).toMatchObject({ deadline: '2024-06-30', derived: { status: 'done', timing: 'early' } })
  })

  test('goes on with work that was handed over under the body that holds it now', async () => {
    const body = 'Huyện ủy Tuy Phong'
    const { programmeId } = await confirmed(plan(31, body))
    const rows = async () => {
      const all = await desk.api.register.list.query({ search: 'I.1-01', pageSize: 200 })
      return all.rows.filter(({ programme }) => programme.id === programmeId)
    }
    const [held] = await rows()
    const { assignmentId } = await desk.api.assignments.reassign.mutate({
      ...{ assignmentId: held?.assignmentId ?? '', version: held?.version ?? 0 },
      ...{ to: 'bt.vp', reason: 'Chuyển đầu mối theo dõi' },
    })
    await confirmed(renewedPlan(31, body), { type: 'name-replacement', programme: programmeId })
    expect(await rows()).toMatchObject([
      { assignmentId, organisation: { code: 'bt.vp' }, deadline: '2024-09-30' },
    ])
  })
})

describe('a long file', () => {
  test('is read beside the work of others: who asks for something else is answered first', async () => {
    const long = Array.from({ length: 400 }, (_, number) => plan(1000 + number)).join('\n\n')
    const { draftId, stage } = await upload(long)
    expect(stage).toBe('uploaded')
    const reading = desk.api.drafts.read.mutate({ draftId })
    expect((await desk.api.session.show.query())?.post.id).toBe('theo-doi')
    expect(['uploaded', 'reading']).toContain((await desk.api.drafts.show.query({ draftId })).stage)
    await reading
    expect((await settled(draftId)).stage).toBe('read')
  })
})

test('every draft equals the replay of its edits, and every programme the draft it was confirmed in', async () => {
  for await (const { disagreements } of verifyDrafts(server.open.db)) expect(disagreements).toEqual([])
  await server.open.db
    .updateTable('tasks')
    .set({ deliverable: 'Khác' })
    .where('code', '=', 'I.1-01')
    .execute()
  const found = []
  for await (const { disagreements } of verifyDrafts(server.open.db)) found.push(...disagreements)
  expect(found.length).toBeGreaterThan(0)
})
