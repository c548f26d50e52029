import { verifyPlans, verifyProjections, verifyTallies } from '@dondoc/database'
import { daysBetween } from '@dondoc/domain/days'
import { belowLines, boardLists, type FigureList } from '@dondoc/domain/roll-up'
import {
  alerts,
  exceptionKinds,
  type Grade,
  isOpen,
  needs,
  type Status,
  statuses,
} from '@dondoc/domain/status'
import { scenarios } from '@dondoc/seeds'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

type Client = Awaited<ReturnType<TestServer['as']>>

/** The year is told once; what follows happens on the first working day after it. */
const moment = new Date('2024-04-01T02:00:00Z')
let server: TestServer
let desk: Client
let focal: Client
let leader: Client
beforeAll(async () => {
  server = await startTestServer(moment)
  await scenarios['follow-up']?.(server.open.db, moment)
  ;[desk, focal, leader] = [
    await server.as('theo-doi'),
    await server.as('dau-moi'),
    await server.as('lanh-dao'),
  ]
}, 300_000)
afterAll(() => server.close())

const gradesShown: readonly (readonly [Status, Grade])[] = [
  ...(['early', 'on_time', 'late', 'not_assessed'] as const).map((grade) => ['done', grade] as const),
  ...(['kept_up', 'update_late'] as const).map((grade) => ['standing', grade] as const),
  ...(['1-7', '8-30', 'over-30'] as const).map((grade) => ['overdue', grade] as const),
]

async function rowOf(client: Client, code: string, organisation: string) {
  const { rows } = await client.api.register.list.query({ search: code, organisation, role: 'any' })
  const row = rows.find((one) => one.task.code === code && one.organisation.code === organisation)
  if (!row) throw new Error(`${organisation} does not hold ${code}`)
  return row
}
const ofRow = ({ assignmentId, version }: Awaited<ReturnType<typeof rowOf>>) => ({ assignmentId, version })

test.each([
  // Of the 23 due by 31/12/2023: none is late on the day itself; six had sent nothing by then and had no new day.
  ['2023-12-31', { overdue: 0, withdrawn: 1 }],
  ['2024-01-01', { overdue: 6, withdrawn: 1 }],
  // 19 plans and 21 of the 23; the peasants' union and Hàm Tân still owe theirs, and one plan waits.
  ['2024-03-31', { overdue: 2, withdrawn: 1, done: 40, awaiting_acceptance: 1, no_deadline: 39 }],
])('on %s the story stands at %o, and every assignment in one status', async (asOf, expected) => {
  const board = await desk.api.board.show.query({ asOf })
  expect(board.byStatus).toMatchObject(expected)
  expect(board.total).toBe(200)
  expect(statuses.reduce((sum, status) => sum + board.byStatus[status], 0)).toBe(200)
})

test('what the story closed and opened agrees with its replay, and telling it again changes nothing', async () => {
  const events = async () => [
    (await server.open.db.selectFrom('assignment_events').select('sequence').execute()).length,
    (await server.open.db.selectFrom('plan_events').select('sequence').execute()).length,
  ]
  const before = await events()
  await scenarios['follow-up']?.(server.open.db, moment)
  expect(await events()).toEqual(before)
  for await (const { disagreements } of verifyProjections(server.open.db)) expect(disagreements).toEqual([])
  expect(await verifyTallies(server.open.db)).toEqual([])
  expect(await verifyPlans(server.open.db)).toEqual({ checked: 5, disagreements: [] })
}, 300_000)

test.each([
  ['2023-10-15', 'awaiting_document'],
  ['2023-10-16', 'standing'],
  ['2023-10-30', 'awaiting_document'],
])('on %s the review that a wrong document released stands at %s', async (asOf, status) => {
  const { rows } = await desk.api.register.list.query({ search: '2.4-10', asOf })
  expect(rows.map(({ derived }) => derived.status)).toEqual([status])
})

describe('every figure of a board opens exactly the rows that it counted', () => {
  type Board = Awaited<ReturnType<Client['api']['board']['show']['query']>>
  const open = statuses.filter((status) => isOpen(status))

  type Figure = [string, number, FigureList]
  const figure = (name: string, count: number, list: FigureList): Figure => [name, count, list]

  /** What the screen shows, with the list that it leads to from there. */
  function figuresOf(board: Board, accepts: boolean): Figure[] {
    const { honesty, below, byStatus, byGrade } = board
    const kinds = Object.values(board.exceptions).reduce((sum, count) => sum + count, 0)
    return [
      figure('everything', board.total, boardLists.everything),
      ...statuses.map((one) => figure(one, byStatus[one], boardLists.status(one))),
      ...gradesShown.map(([status, one]) => figure(one, byGrade[one], boardLists.grade(status, one))),
      ...alerts.map((one) => figure(one, board.alerts[one], boardLists.alert(one))),
      ...needs.map((one) => figure(one, board.needs[one], boardLists.need(one))),
      ...exceptionKinds.map((one) => figure(one, board.exceptions[one], boardLists.exception(one))),
      figure('exceptions', kinds, boardLists.exceptions),
      ...(accepts ? [figure('to accept', board.toAccept, boardLists.toAccept)] : []),
      figure('never touched', honesty.neverTouched, boardLists.gap('never_touched')),
      figure('untouched', honesty.untouchedOver30Days, boardLists.gap('untouched_over_30_days')),
      figure('unexplained', honesty.noDeadlineUnexplained, boardLists.gap('no_deadline_unexplained')),
      figure('unproven', honesty.unproven, boardLists.gap('unproven')),
      ...belowLines(below).map(({ name, count, list }) => figure(`below: ${name}`, count, list)),
      ...board.bodies.slice(0, 12).flatMap(figuresOfBody),
    ]
  }

  function figuresOfBody({ code, total, exceptions, byStatus }: Board['bodies'][number]): Figure[] {
    const openWork = open.reduce((sum, status) => sum + byStatus[status], 0)
    return [
      figure(`${code}: all`, total, boardLists.body(code)),
      figure(`${code}: exceptions`, exceptions, boardLists.bodyExceptions(code)),
      figure(`${code}: open`, openWork, boardLists.bodyOpen(code)),
      ...open
        .filter((status) => byStatus[status] > 0)
        .map((status) => figure(`${code}: ${status}`, byStatus[status], boardLists.bodyStatus(code, status))),
    ]
  }

  test.each([
    ['the desk', () => desk, '2024-04-01'],
    ['the desk', () => desk, '2024-01-01'],
    ['the leader', () => leader, '2024-04-01'],
    ['a body', () => focal, '2024-04-01'],
  ])('of %s', async (_name, client, asOf) => {
    const { api } = client()
    const board = await api.board.show.query({ asOf })
    const figures = figuresOf(board, client() === desk)
    const opened: [string, number][] = []
    for (const [name, , list] of figures) {
      const { total, rows } = await api.register.list.query({ asOf, pageSize: 200, ...list })
      expect(rows).toHaveLength(total)
      opened.push([name, total])
    }
    expect(opened).toEqual(figures.map(([name, figure]) => [name, figure]))
    expect(figures.filter(([, figure]) => figure > 0).length).toBeGreaterThan(15)
  })

  test('the average entry delay opens its entries, the longest delay first', async () => {
    for (const { api } of [desk, leader, focal]) {
      const { honesty } = await api.board.show.query({})
      const { total, rows, averageDays } = await api.board.entryDelays.query({ pageSize: 200 })
      expect(rows).toHaveLength(total)
      expect(total).toBeGreaterThan(0)
      const days = rows.map((row) => row.days)
      expect(days).toEqual(days.toSorted((a, b) => b - a))
      for (const row of rows) expect(row.days).toBe(daysBetween(row.on, row.typedOn))
      const average = days.reduce((sum, one) => sum + one, 0) / total
      expect(averageDays).toBeCloseTo(average, 1)
      expect(honesty.entryDelayDays).toBe(averageDays)
    }
  })

  test('posts that never signed in, and work without a holder, are as many as are listed', async () => {
    const board = await desk.api.board.show.query({})
    const silent = (await desk.api.board.silentPosts.query()).flatMap(({ posts }) => posts)
    expect(silent).toHaveLength(board.honesty.neverSignedIn ?? -1)
    expect((await desk.api.succession.queue.query({})).total).toBe(board.unassigned)
  })
})

describe('the plans of bodies', () => {
  const plansOf = async (asOf?: string) => {
    const [programme] = await desk.api.programmes.list.query({})
    return desk.api.plans.list.query({ programmeId: programme?.id ?? '', ...(asOf ? { asOf } : {}) })
  }

  test('every body that owes one stands in one state, on any day', async () => {
    const now = await plansOf()
    // Approved: the Organisation Commission, Tuy Phong (its second edition) and La Gi.
    expect(now.counts).toMatchObject({ approved: 3, submitted: 1, draft: 1, returned: 0 })
    expect(now.counts.none).toBe(now.rows.length - 5)
    expect((await plansOf('2023-06-20')).counts).toMatchObject({ approved: 2, returned: 1, draft: 0 })
  })

  test('the second edition of Tuy Phong is in force, the first stays readable, and its papers differ', async () => {
    const { rows } = await focal.api.plans.list.query({})
    expect(rows.map(({ organisation }) => organisation.code)).toEqual(['bt.tp'])
    const plan = await focal.api.plans.show.query({ planId: rows[0]?.planId ?? '' })
    expect(plan).toMatchObject({ state: 'approved', edition: 2 })
    expect(plan.approved.map(({ edition, on }) => [edition, on])).toEqual([
      [2, '2024-01-17'],
      [1, '2023-05-12'],
    ])
    const [second, first] = plan.approved.map(({ lines }) => lines.length)
    expect(second).toBe((first ?? 0) + 1)
  })

  test('what Tuy Phong gave below is done, and its own part of it, not proven since, is an exception', async () => {
    const { exception, derived } = await rowOf(desk, '2.11-02', 'bt.tp')
    expect(derived.status).toBe('no_deadline')
    // Accepted on 27/9/2023; the day shown is 01/4/2024: 3 + 31 + 30 + 31 + 31 + 29 + 31 + 1 days later.
    expect(exception).toEqual({ kind: 'below_done', days: 187 })
    expect((await desk.api.board.show.query({})).exceptions.below_done).toBe(1)
  })

  test('the matrix tells what stands in no plan, why, and what answers no task, and its counts open their rows', async () => {
    const [programme] = await desk.api.programmes.list.query({})
    const matrix = await desk.api.plans.matrix.query({ programmeId: programme?.id ?? '' })
    const { counts, gaps, strays } = matrix
    expect(gaps).toHaveLength(counts['no-plan'] + counts['not-approved'] + counts['left-out'])
    expect(strays).toHaveLength(counts['own-measure'] + counts['not-held'])
    // Two measures of Tuy Phong, one of La Gi.
    expect(strays.map(({ organisation, kind }) => [organisation.code, kind]).toSorted()).toEqual([
      ['bt.lg', 'own-measure'],
      ['bt.tp', 'own-measure'],
      ['bt.tp', 'own-measure'],
    ])
    expect(
      new Set(
        gaps.filter(({ kind }) => kind === 'not-approved').map(({ organisation }) => organisation.code),
      ),
    ).toEqual(new Set(['bt.bb', 'bt.ht']))
  })
})

test('an extension that was granted shorter is early by the new day and late by the original one', async () => {
  const { derived, originalDeadline, deadline } = await rowOf(desk, '2.4-03', 'bt.btc')
  expect({ originalDeadline, deadline }).toEqual({ originalDeadline: '2023-12-31', deadline: '2024-02-29' })
  expect(derived).toMatchObject({ status: 'done', timing: 'early', originalTiming: 'late' })
})

test('work typed in late by the desk is on time by its own date, after the correction', async () => {
  expect((await rowOf(desk, '2.10-04', 'bt.dd-ldld')).derived).toMatchObject({ timing: 'early' })
  expect((await rowOf(desk, '2.10-04', 'bt.doan')).derived).toMatchObject({
    ...{ status: 'done', timing: 'early', completedOn: '2023-12-29' },
  })
})

test('two urgings and a call to check have had no answer, and their reply days over Tết count working days alone', async () => {
  const { assignmentId } = await rowOf(desk, '2.10-04', 'bt.dd-nongdan')
  const { directives, alerts } = await desk.api.assignments.show.query({ assignmentId })
  expect(directives.map(({ kind, on, replyBy }) => [kind, on, replyBy])).toEqual([
    ['urge', '2024-01-10', '2024-01-12'],
    // 08/02 to 14/02/2024 was Tết.
    ['urge', '2024-02-07', '2024-02-16'],
    ['ask-check', '2024-03-11', '2024-03-13'],
  ])
  // 29/12 was a Friday, 30 and 31 had no scan; red on Monday 01/01, special red on Wednesday 03/01.
  expect(alerts.map(({ level, on, to }) => [level, on, to.code])).toEqual([
    ['special_red', '2024-01-03', 'bt'],
    ['red', '2024-01-01', 'bt'],
    ['yellow', '2023-12-28', 'bt.dd-nongdan'],
  ])
  expect((await desk.api.board.show.query({})).needs).toEqual({
    ...{ refusal: 0, extension: 0, correction: 0, reply: 2, late_reply: 2 },
  })
})

test('eleven communes hold the vote below their district, are counted once with it, and are done by their own evidence', async () => {
  const { assignmentId } = await rowOf(focal, '2.11-03', 'bt.tp')
  const { below, fellows } = await focal.api.assignments.show.query({ assignmentId })
  expect(below).toHaveLength(11)
  expect(below.map(({ derived }) => derived.status)).toEqual(Array.from({ length: 11 }, () => 'done'))
  expect(fellows.map(({ role }) => role).toSorted()).toEqual([
    ...Array.from({ length: 13 }, () => 'lead'),
    'monitor',
  ])
  const commune = await desk.api.register.list.query({ organisation: 'bt.tp.xa-phan-dung' })
  expect(commune.rows.map(({ givenBy, derived }) => [givenBy?.code, derived])).toEqual([
    ['bt.tp', expect.objectContaining({ status: 'done', timing: 'late', daysLate: 8 })],
  ])
  expect((await focal.api.register.list.query({})).total).toBe(8)
})

test('coordinators are counted apart, each late by itself', async () => {
  const { otherRoles } = await desk.api.board.show.query({})
  expect(otherRoles).toContainEqual({ role: 'coordinate', total: 2, exceptions: 1 })
  expect((await rowOf(desk, '2.5-01', 'bt.btg')).derived).toMatchObject({ status: 'overdue' })
})

test('a focal officer asks for an extension, the desk decides, and neither does the other’s part', async () => {
  const row = await rowOf(focal, '2.11-05', 'bt.tp')
  const asked = await focal.api.assignments.askExtension.mutate({
    ...{ ...ofRow(row), deadline: '2027-03-31', reason: 'Chờ hướng dẫn bầu cử' },
  })
  const change = { assignmentId: row.assignmentId, version: asked.version }
  const decision = { ...change, granted: true, deadline: '2027-06-30' } as const
  await expect(focal.api.assignments.decideExtension.mutate(decision)).rejects.toMatchObject({
    data: { httpStatus: 403, refusal: { code: 'not-permitted' } },
  })
  await expect(leader.api.assignments.decideExtension.mutate(decision)).rejects.toMatchObject({
    data: { httpStatus: 400, refusal: { code: 'extension-beyond-asked', facts: { asked: '2027-03-31' } } },
  })
  expect((await rowOf(desk, '2.11-05', 'bt.tp')).needs).toEqual(['extension'])
  await leader.api.assignments.decideExtension.mutate({ ...decision, deadline: '2027-01-31' })
  expect(await rowOf(desk, '2.11-05', 'bt.tp')).toMatchObject({
    ...{ originalDeadline: '2026-12-31', deadline: '2027-01-31', needs: [] },
  })
})

test('the desk does not approve the correction that it proposed; a leader does', async () => {
  const row = await rowOf(desk, '2.11-03', 'bt.pt')
  const evidence = { number: '88-BC/ThU', date: '2023-11-23', receiver: 'Ban Tổ chức Tỉnh ủy' }
  const { version } = await desk.api.assignments.dispute.mutate({
    ...{ ...ofRow(row), reason: 'Ngày trên văn bản là 23/11/2023' },
    correction: { what: 'evidence', evidence },
  })
  const change = { assignmentId: row.assignmentId, version, approved: true } as const
  await expect(desk.api.assignments.decideCorrection.mutate(change)).rejects.toMatchObject({
    data: { refusal: { code: 'second-person-needed' } },
  })
  await leader.api.assignments.decideCorrection.mutate(change)
  expect((await rowOf(desk, '2.11-03', 'bt.pt')).derived).toMatchObject({ completedOn: '2023-11-23' })
})

test('work is given below no later than its own deadline, to bodies below, and only by its branch', async () => {
  const row = await rowOf(focal, '2.11-05', 'bt.tp')
  const below = { organisations: ['bt.tp.xa-vinh-hao'] }
  const refused = async (input: { to: { organisations: string[] }; deadline?: string }) => {
    const asked = focal.api.assignments.giveBelow.mutate({ ...ofRow(row), ...input })
    return asked.then(
      () => null,
      (error: { data: { refusal: { code: string } } }) => error.data.refusal.code,
    )
  }
  expect(await refused({ to: below, deadline: '2027-02-01' })).toBe('deadline-after-parent')
  expect(await refused({ to: { organisations: ['bt.bb'] } })).toBe('holder-elsewhere')
  expect(await refused({ to: { organisations: [] } })).toBe('nobody-named')
  const given = await focal.api.assignments.giveBelow.mutate({
    ...ofRow(row),
    to: below,
    words: 'Chuẩn bị nhân sự',
  })
  expect(given).toMatchObject({ already: 0, assigned: [expect.any(String)] })
  expect(await rowOf(focal, '2.11-05', 'bt.tp.xa-vinh-hao')).toMatchObject({
    ...{ words: 'Chuẩn bị nhân sự', deadline: '2027-01-31', givenBy: { name: 'Huyện ủy Tuy Phong' } },
  })
})

test('the bodies that the programme names beside its leads are given their part by one act, once', async () => {
  const [programme] = await desk.api.programmes.list.query({})
  const asked = { programmeId: programme?.id ?? '' }
  const first = await desk.api.assignments.assignCoordinators.mutate(asked)
  expect(first.assigned).toBeGreaterThan(0)
  const again = await desk.api.assignments.assignCoordinators.mutate(asked)
  expect(again).toMatchObject({ assigned: 0, already: first.assigned + first.already })
  // Those that lead keep their figures.
  expect((await desk.api.board.show.query({})).total).toBe(200)
  await expect(focal.api.assignments.assignCoordinators.mutate(asked)).rejects.toMatchObject({
    data: { refusal: { code: 'not-permitted' } },
  })
})

describe('a file of evidence', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7\n%%EOF')
  const send = (client: Client, assignmentId: string, file: string, bytes: Uint8Array) =>
    client.upload(`/api/assignments/${assignmentId}/evidence-files?file=${encodeURIComponent(file)}`, bytes)

  test('is kept, goes with the evidence and comes back as an attachment, to those who may read the work', async () => {
    const row = await rowOf(focal, '2.11-02', 'bt.tp')
    const kept = await send(focal, row.assignmentId, 'Quy chế.pdf', pdf)
    expect(kept.status).toBe(201)
    const file = (await kept.json()) as { id: string; name: string }
    const evidence = {
      number: '20-QC/HU',
      date: '2024-03-29',
      receiver: 'Ban Tổ chức Tỉnh ủy',
      fileId: file.id,
    }
    await focal.api.assignments.submitEvidence.mutate({ ...ofRow(row), ...evidence })
    const view = await desk.api.assignments.show.query({ assignmentId: row.assignmentId })
    expect(view.evidence?.file).toEqual({ id: file.id, name: 'Quy chế.pdf' })
    const opened = await desk.download(`/api/evidence-files/${file.id}`)
    expect(opened.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(opened.headers.get('x-content-type-options')).toBe('nosniff')
    expect(new Uint8Array(await opened.arrayBuffer())).toEqual(pdf)
  })

  test('that is something else under its name is refused, and so is one for the work of another body', async () => {
    const own = await rowOf(focal, '2.11-04', 'bt.tp')
    const page = await send(focal, own.assignmentId, 'a.pdf', new TextEncoder().encode('<!doctype html>'))
    expect([page.status, await page.json()]).toMatchObject([400, { refusal: { code: 'proof-kind' } }])
    const other = await rowOf(desk, '2.11-04', 'bt.bb')
    expect((await send(focal, other.assignmentId, 'a.pdf', pdf)).status).toBe(403)
  })
})
