import type { RegisterInput, RegisterRow } from '@dondoc/contracts'
import { type Disagreement, verifyProjections } from '@dondoc/database'
import {
  alerts,
  exceptionKinds,
  isOpen,
  needs,
  queueReasonOf,
  queueReasons,
  statuses,
} from '@dondoc/domain/status'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

type Client = Awaited<ReturnType<TestServer['as']>>

let server: TestServer
let desk: Client
let focal: Client
let leader: Client
beforeAll(async () => {
  server = await startTestServer(new Date('2024-01-15T02:00:00Z'))
  ;[desk, focal, leader] = [
    await server.as('theo-doi'),
    await server.as('dau-moi'),
    await server.as('lanh-dao'),
  ]
})
afterAll(() => server.close())

function reasonOf(row: RegisterRow) {
  const isGivenBelow = row.givenBy !== null
  const isHolderGone = row.organisation.endedOn !== null
  return queueReasonOf({ ...row, isGivenBelow, isHolderGone, isReleaseProposed: row.releaseProposed })
}

/** The body's own row of a task. */
async function rowOf(client: Client, code: string) {
  const { rows } = await client.api.register.list.query({ search: code, organisation: 'bt.tp' })
  const row = rows.find((one) => one.task.code === code)
  if (!row) throw new Error(`No row of ${code}`)
  return row
}

describe('the programme on 15/01/2024, before anybody has typed anything', () => {
  test('every assignment is in exactly one status', async () => {
    const board = await desk.api.board.show.query({})
    // By hand from the labels: 23 of "năm 2023" are over; 10 tasks wait for a document; 60 name no time; 15 run from 2024
    // to 2026; the election begins in 2026; 91 are standing or have begun without an end.
    expect(board.byStatus).toEqual({
      ...{ withdrawn: 0, done: 0, awaiting_acceptance: 0, under_correction: 0, awaiting_document: 10 },
      ...{ not_yet_begun: 1, standing: 91, no_deadline: 60, overdue: 23, due_soon: 0, in_progress: 15 },
    })
    expect(board.total).toBe(200)
    expect(board.exceptions.overdue).toBe(23)
    expect(board.alerts).toEqual({ yellow: 0, red: 0, special_red: 23 })
  })

  test('a special red row says who is late, by how many days, without which product, and who must decide', async () => {
    const { rows } = await desk.api.register.list.query({
      exception: 'overdue',
      sort: 'days',
      direction: 'descending',
    })
    const late = rows.find((row) => row.task.code === '2.5-01')
    expect(late).toMatchObject({
      organisation: { name: 'Ban Dân vận Tỉnh ủy', endedOn: null },
      exception: { kind: 'overdue', days: 15 },
      alert: 'special_red',
      deciding: { level: 'assigning_board', name: 'Ban Thường vụ Tỉnh ủy' },
    })
    expect(late?.deliverable).toMatch(/Đề án/)
  })
})

describe('every figure of the board opens the rows that make it', () => {
  test.each(['2024-01-15', '2024-01-02', '2023-12-30', '2026-11-23'])('on %s', async (asOf) => {
    const board = await desk.api.board.show.query({ asOf })
    const { honesty } = board
    const figures = [
      ...alerts.map((alert) => ({ filter: { alert }, figure: board.alerts[alert] })),
      ...exceptionKinds.map((exception) => ({ filter: { exception }, figure: board.exceptions[exception] })),
      ...statuses.map((status) => ({ filter: { statuses: [status] }, figure: board.byStatus[status] })),
      { filter: { gap: 'never_touched' as const }, figure: honesty.neverTouched },
      { filter: { gap: 'untouched_over_30_days' as const }, figure: honesty.untouchedOver30Days },
      { filter: { gap: 'no_deadline_unexplained' as const }, figure: honesty.noDeadlineUnexplained },
      { filter: { gap: 'unproven' as const }, figure: honesty.unproven },
    ]
    for (const { filter, figure } of figures) {
      const { total } = await desk.api.register.list.query({ asOf, ...filter, pageSize: 1 })
      expect({ ...filter, total }).toEqual({ ...filter, total: figure })
    }
  })
})

describe("the desk's queue of the day", () => {
  test.each(['2024-01-15', '2026-11-23'])(
    'on %s holds every task of the board once, gravest first',
    async (asOf) => {
      const rowsOf = async (filter: RegisterInput) => {
        const { rows, total } = await desk.api.register.list.query({ asOf, ...filter, pageSize: 200 })
        expect(rows).toHaveLength(total)
        return rows
      }
      const lists: RegisterInput[] = [
        ...needs.map((need) => ({ need, role: 'any' as const })),
        ...alerts.map((alert) => ({ alert })),
        ...exceptionKinds.map((exception) => ({ exception })),
        { statuses: ['awaiting_acceptance'] },
      ]
      const shown = (await Promise.all(lists.map(rowsOf))).flat().map((row) => row.assignmentId)
      const queue = await rowsOf({ queue: true, sort: 'need', direction: 'descending' })
      const ids = queue.map((row) => row.assignmentId)
      expect(new Set(ids).size).toBe(ids.length)
      expect(shown.filter((id) => !ids.includes(id))).toEqual([])
      // What is there besides is open work without a holder, and work whose document may have come.
      const { unassigned } = await desk.api.board.show.query({ asOf })
      const gone = queue.filter((row) => row.organisation.endedOn !== null && isOpen(row.derived.status))
      expect(gone).toHaveLength(unassigned)
      const besides = queue.filter((row) => !shown.includes(row.assignmentId))
      expect(besides.filter((row) => !gone.includes(row) && reasonOf(row) !== 'release')).toEqual([])
      const places = queue.map((row) => queueReasons.findIndex((reason) => reason === reasonOf(row)))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places).not.toContain(-1)
      // Of a page of one, the reasons still count the whole queue.
      const { reasons } = await desk.api.register.list.query({ asOf, queue: true, pageSize: 1 })
      const expected = queueReasons.map(
        (reason) => [reason, queue.filter((row) => reasonOf(row) === reason).length] as const,
      )
      expect(reasons).toEqual(Object.fromEntries(expected))
    },
  )
})

describe('the register', () => {
  test('by urgency, what is overdue comes before what was late to start, however many days', async () => {
    const { rows } = await desk.api.register.list.query({
      ...{ exception: 'any', sort: 'urgency', direction: 'descending', pageSize: 200 },
    })
    const kinds = rows.map((row) => row.exception?.kind)
    expect([...new Set(kinds)]).toEqual(['overdue', 'carried_over', 'late_start', 'update_late'])
    expect(kinds.lastIndexOf('overdue')).toBe(22)
  })

  test('by urgency, a body sees its overdue task above its late start, and what is in order after both', async () => {
    const { rows } = await focal.api.register.list.query({
      ...{ asOf: '2026-11-23', sort: 'urgency', direction: 'descending' },
    })
    expect(rows.slice(0, 2).map((row) => [row.task.code, row.exception?.kind])).toEqual([
      ['2.11-03', 'overdue'],
      ['2.11-00a', 'late_start'],
    ])
    expect(rows.findIndex((row) => row.exception === null)).toBe(4)
  })

  test('finds words without their marks, and bodies by their names', async () => {
    const marked = await desk.api.register.list.query({ search: 'lấy phiếu tín nhiệm' })
    const plain = await desk.api.register.list.query({ search: 'LAY PHIEU tin nhiem' })
    expect(plain.total).toBe(marked.total)
    // 2.1-03 of one body, 2.4-05 of one, 2.11-03 of fourteen.
    expect(plain.total).toBe(16)
    expect((await desk.api.register.list.query({ search: 'ban dan van' })).total).toBeGreaterThanOrEqual(4)
  })

  test('takes a percent sign as a percent sign', async () => {
    const { rows } = await desk.api.register.list.query({ search: '5%' })
    expect(rows.map((row) => row.task.code)).toEqual(['2.4-04'])
  })

  test('counts by status sum to the total under every filter', async () => {
    for (const filter of [
      {},
      { search: 'lãnh đạo' },
      { scheduleKind: 'from' as const },
      { organisation: 'bt.btc' },
    ]) {
      const page = await desk.api.register.list.query(filter)
      expect(Object.values(page.counts).reduce((sum, count) => sum + count, 0)).toBe(page.total)
    }
  })

  test('pages without losing or repeating a row', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => desk.api.register.list.query({ page, pageSize: 67, sort: 'organisation' })),
    )
    const ids = pages.flatMap((page) => page.rows.map((row) => row.assignmentId))
    expect(ids).toHaveLength(200)
    expect(new Set(ids).size).toBe(200)
  })

  test('asked for a day, says what was so on that day', async () => {
    const page = await desk.api.register.list.query({ asOf: '2023-12-31', statuses: ['overdue'] })
    expect(page.total).toBe(0)
    expect((await desk.api.register.list.query({ asOf: '2023-03-31' })).total).toBe(0)
  })

  test("shows a focal officer the own body's work alone", async () => {
    const { rows, total } = await focal.api.register.list.query({ pageSize: 200 })
    expect(new Set(rows.map((row) => row.organisation.code))).toEqual(new Set(['bt.tp']))
    // Seven of section 2.11 and the plan of IV.2.
    expect(total).toBe(8)
  })
})

describe('from evidence to acceptance', () => {
  test('evidence is returned with a reason, sent again and accepted, and every step is kept', async () => {
    const before = await rowOf(focal, '2.11-03')
    expect(before.allowed.toSorted()).toEqual([
      ...[
        'acknowledge',
        'ask-extension',
        'dispute',
        'record-progress',
        'refuse-assignment',
        'submit-evidence',
      ],
    ])
    const sent = await focal.api.assignments.submitEvidence.mutate({
      ...{ assignmentId: before.assignmentId, version: before.version },
      ...{ number: '12-BC/HU', date: '2024-01-05', receiver: 'Ban Tổ chức Tỉnh ủy' },
    })
    const waiting = await rowOf(desk, '2.11-03')
    expect(waiting.derived.status).toBe('awaiting_acceptance')
    expect(waiting.allowed).toContain('accept-evidence')
    const returned = await desk.api.assignments.returnEvidence.mutate({
      ...{ assignmentId: before.assignmentId, version: sent.version, reason: 'Thiếu biên bản kiểm phiếu' },
    })
    expect((await rowOf(desk, '2.11-03')).derived).toMatchObject({ status: 'overdue', daysLate: 15 })
    const again = await focal.api.assignments.submitEvidence.mutate({
      ...{ assignmentId: before.assignmentId, version: returned.version },
      ...{ number: '13-BC/HU', date: '2024-01-10', receiver: 'Ban Tổ chức Tỉnh ủy' },
    })
    await desk.api.assignments.acceptEvidence.mutate({
      assignmentId: before.assignmentId,
      version: again.version,
    })
    const view = await focal.api.assignments.show.query({ assignmentId: before.assignmentId })
    // Ten days after 31/12/2023, by the date of the evidence, whenever it was typed in.
    expect(view.row.derived).toMatchObject({
      status: 'done',
      timing: 'late',
      daysLate: 10,
      completedOn: '2024-01-10',
    })
    expect(view.history.map((entry) => entry.happening.type)).toEqual([
      ...['evidence-accepted', 'evidence-submitted', 'evidence-returned', 'evidence-submitted', 'assigned'],
    ])
    expect(view.history[0]).toMatchObject({
      by: 'Chuyên viên theo dõi, Ban Tổ chức Tỉnh ủy',
      on: '2024-01-15',
    })
    expect(view.source.words).toContain('Quy định số 96-QĐ/TW')
    expect(view.fellows).toHaveLength(13)
  })

  test('progress keeps standing work kept up', async () => {
    const row = await rowOf(focal, '2.11-01')
    expect(row.derived).toMatchObject({ status: 'standing', update: 'late' })
    const entry = { on: '2024-01-14', done: 'Đã tổ chức hội nghị học tập', obstacles: '' }
    await focal.api.assignments.recordProgress.mutate({
      assignmentId: row.assignmentId,
      version: row.version,
      ...entry,
    })
    expect((await rowOf(desk, '2.11-01')).derived).toMatchObject({ status: 'standing', update: 'kept_up' })
  })

  test('an urging is kept with its reply date', async () => {
    const row = await rowOf(leader, '2.11-02')
    const urging = { message: 'Đề nghị báo cáo kết quả rà soát', replyBy: '2024-01-17' }
    await leader.api.assignments.urge.mutate({
      assignmentId: row.assignmentId,
      version: row.version,
      ...urging,
    })
    expect(await rowOf(desk, '2.11-02')).toMatchObject({ urgings: 1, lastUrgedOn: '2024-01-15' })
  })
})

describe('what is refused, with nothing stored', () => {
  test('evidence dated in the future', async () => {
    const row = await rowOf(focal, '2.11-04')
    const evidence = { number: '1-BC/HU', date: '2024-01-16', receiver: 'Ban Tổ chức Tỉnh ủy' }
    const asked = focal.api.assignments.submitEvidence.mutate({
      assignmentId: row.assignmentId,
      version: row.version,
      ...evidence,
    })
    await expect(asked).rejects.toMatchObject({
      data: { refusal: { code: 'evidence-in-future', facts: { day: '2024-01-16' } } },
    })
    expect((await rowOf(focal, '2.11-04')).version).toBe(row.version)
  })

  test('a day that the calendar does not have', async () => {
    const row = await rowOf(focal, '2.11-04')
    const evidence = { number: '1-BC/HU', date: '2024-02-30', receiver: 'Ban Tổ chức Tỉnh ủy' }
    const asked = focal.api.assignments.submitEvidence.mutate({
      assignmentId: row.assignmentId,
      version: row.version,
      ...evidence,
    })
    await expect(asked).rejects.toMatchObject({
      data: { refusal: { code: 'bad-input', facts: { field: 'date' } } },
    })
  })

  test('a body that is not in the structure, and characters that no keyboard types', async () => {
    await expect(desk.api.register.list.query({ organisation: 'khong-co' })).rejects.toMatchObject({
      data: { refusal: { code: 'not-found', facts: { organisation: 'khong-co' } } },
    })
    await expect(desk.api.register.list.query({ search: 'a\u0000b' })).rejects.toMatchObject({
      data: { httpStatus: 400, refusal: { code: 'bad-input', facts: { field: 'search' } } },
    })
  })

  test('a change to what somebody else changed meanwhile, and says what', async () => {
    const row = await rowOf(focal, '2.11-00a')
    const change = { assignmentId: row.assignmentId, version: row.version }
    await desk.api.assignments.urge.mutate({ ...change, message: 'Đề nghị cập nhật', replyBy: '2024-01-20' })
    const late = focal.api.assignments.recordProgress.mutate({
      ...change,
      on: '2024-01-15',
      done: 'Đã ban hành kế hoạch',
    })
    await expect(late).rejects.toMatchObject({
      data: {
        httpStatus: 409,
        refusal: { code: 'stale', changes: [{ happening: { type: 'urged', message: 'Đề nghị cập nhật' } }] },
      },
    })
    expect((await rowOf(focal, '2.11-00a')).version).toBe(row.version + 1)
  })

  test('two changes at the same moment: one is kept, the other is told', async () => {
    const row = await rowOf(desk, '2.11-00b')
    const change = {
      assignmentId: row.assignmentId,
      version: row.version,
      message: 'Đề nghị báo cáo',
      replyBy: '2024-01-20',
    }
    const both = await Promise.allSettled([
      desk.api.assignments.urge.mutate(change),
      leader.api.assignments.urge.mutate(change),
    ])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await rowOf(desk, '2.11-00b')).urgings).toBe(1)
  })

  test('work of another body, to a focal officer: neither seen nor touched', async () => {
    const { rows } = await desk.api.register.list.query({ organisation: 'bt.bb', pageSize: 1 })
    const [other] = rows
    if (!other) throw new Error('Huyện ủy Bắc Bình holds work.')
    const change = { assignmentId: other.assignmentId, version: other.version }
    await expect(focal.api.assignments.show.query(change)).rejects.toMatchObject({
      data: { refusal: { code: 'not-found' } },
    })
    const entry = focal.api.assignments.recordProgress.mutate({ ...change, on: '2024-01-15', done: 'x' })
    await expect(entry).rejects.toMatchObject({
      data: { httpStatus: 403, refusal: { code: 'not-permitted' } },
    })
  })

  test('acceptance by the body itself', async () => {
    const row = await rowOf(focal, '2.11-04')
    const asked = focal.api.assignments.acceptEvidence.mutate({
      assignmentId: row.assignmentId,
      version: row.version,
    })
    await expect(asked).rejects.toMatchObject({ data: { refusal: { code: 'not-permitted' } } })
  })
})

describe('the programme and the organisations', () => {
  test('59 tasks and 31 measures stand beside the document, each at its words', async () => {
    const [line] = await desk.api.programmes.list.query({})
    expect(line).toMatchObject({ tasks: 59, measures: 31, total: 200 })
    const view = await desk.api.programmes.show.query({ programmeId: line?.id ?? '' })
    expect(view.tasks).toHaveLength(90)
    for (const task of view.tasks) {
      const words = view.text.slice(task.source.from, task.source.until)
      expect(words.replace(/\s+/g, ' ')).toContain(task.text.split(' ').slice(0, 6).join(' '))
      expect(task.rolledUp.total > 0).toBe(!task.measure)
    }
  })

  test('the tree of a day carries every assignment once, up to the top', async () => {
    const tree = await desk.api.organisations.tree.query({})
    const roots = tree.nodes.filter((node) => node.parent === null)
    expect(roots.reduce((sum, node) => sum + node.withBelow.total, 0)).toBe(200)
    expect(tree.nodes.filter((node) => node.kind === 'commune_committee')).toHaveLength(124)
    expect(tree.nodes.find((node) => node.code === 'bt.tp')?.own.total).toBe(8)
  })

  test('work that stands in the name of a body that has ended is not lost', async () => {
    const tree = await desk.api.organisations.tree.query({ asOf: '2025-12-31' })
    expect(tree.nodes.find((node) => node.code === 'bt.tp')).toMatchObject({
      endedOn: '2025-07-01',
      own: { total: 8 },
    })
    const roots = tree.nodes.filter((node) => node.parent === null)
    expect(roots.reduce((sum, node) => sum + node.withBelow.total, 0)).toBe(200)
  })
})

describe('history is the truth', () => {
  test('every projection equals the replay of its events, and a wrong one is found', async () => {
    const disagreements = async () => {
      const found: Disagreement[] = []
      for await (const part of verifyProjections(server.open.db)) found.push(...part.disagreements)
      return found
    }
    expect(await disagreements()).toEqual([])
    const row = await rowOf(desk, '2.11-05')
    const wrong = server.open.db
      .updateTable('assignment_states')
      .where('assignment_id', '=', row.assignmentId)
    await wrong.set({ current_deadline: null }).execute()
    expect(await disagreements()).toEqual([
      { assignmentId: row.assignmentId, what: expect.stringContaining('current_deadline') },
    ])
  })

  test('an event can be neither changed nor deleted', async () => {
    await expect(server.open.db.deleteFrom('assignment_events').execute()).rejects.toThrow(/History is kept/)
    await expect(
      server.open.db.updateTable('assignment_events').set({ recorded_by: 'x' }).execute(),
    ).rejects.toThrow(/History is kept/)
  })
})
