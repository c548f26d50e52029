import { randomUUID } from 'node:crypto'
import { loadDecisions, type OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import { addDays, day, type LocalDate } from '@dondoc/domain/days'
import { findOrganisation, type OrganisationKind, structureAsOf } from '@dondoc/domain/organisations'
import { candidatesFor, successionsOf } from '@dondoc/domain/reorganisation'
import { isOpen, statuses } from '@dondoc/domain/status'
import {
  confirmSuccessors,
  contextAt,
  listDecisions,
  listOrganisations,
  listPostSuccessions,
  listRegister,
  listSuccessionQueue,
  requestReports,
  scanForAlerts,
  showAssignment,
  showBoard,
  showOrganisation,
  showTree,
} from '@dondoc/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadReorganisationScenario } from './load-reorganisation-scenario.ts'
import { provinceDecisions } from './province-decisions.ts'
import { readOrganisations } from './read-organisations.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
  await loadReorganisationScenario(open.db, new Date())
})
afterAll(() => open.close())

const context = () => contextAt(open.db, null, new Date('2026-01-05T02:00:00Z'))
const listed = (asOf: string, kind: OrganisationKind) =>
  listOrganisations(context(), { asOf: day(asOf) }).then((all) => all.filter((one) => one.kind === kind))

/** Every day on which something changes, the day before it, and one in between. */
const days: LocalDate[] = [...new Set(provinceDecisions().map(({ effectiveOn }) => effectiveOn))].flatMap(
  (changing) => [addDays(changing, -1), changing, addDays(changing, 9)],
)

describe('the structure of the province', () => {
  test.each([
    ['2024-11-30', 124, 10],
    ['2024-12-01', 121, 10],
    ['2025-06-30', 121, 10],
    ['2025-07-01', 45, 0],
  ])('on %s: %i commune committees, %i district committees', async (asOf, communes, districts) => {
    const found = [await listed(asOf, 'commune_committee'), await listed(asOf, 'district_committee')]
    expect(found.map((all) => all.length)).toEqual([communes, districts])
    const superiors = new Set(found[0]?.map(({ parent }) => parent))
    expect(superiors).toEqual(new Set(districts > 0 ? found[1]?.map(({ code }) => code) : ['ld']))
  })

  test('every body ends on the day its record says', async () => {
    const stored = await open.db.selectFrom('organisation_periods').selectAll().execute()
    const ends = new Map(stored.map(({ code, until_day, from_day }) => [`${code} ${from_day}`, until_day]))
    for (const { code, until, ledBy } of readOrganisations().periods)
      if (ledBy === null) expect([code, ends.get(`${code} null`)]).toEqual([code, until])
  })

  test('the two communes called Tân Hà are kept apart: by their districts, and by where they went', async () => {
    const decisions = await heldDecisions()
    const before = await structureOn('2025-06-30')
    expect(findOrganisation(before, 'Đảng ủy xã Tân Hà')).toMatchObject({
      ...{ refused: 'organisation-ambiguous', candidates: ['bt.dl.xa-tan-ha', 'bt.ht.xa-tan-ha'] },
    })
    expect(findOrganisation(before, 'Đảng uỷ xã Tân Hà', 'bt.ht')).toBe('bt.ht.xa-tan-ha')
    const after = await structureOn('2025-07-01')
    const names = ['bt.dl.xa-tan-ha', 'bt.ht.xa-tan-ha'].map((code) =>
      candidatesFor(after, decisions, code).map((one) => after.organisations.get(one)?.name),
    )
    expect(names).toEqual([['Đảng ủy xã Trà Tân'], ['Đảng ủy xã Hàm Tân']])
  })

  test.each([
    ['bt.bb.xa-hoa-thang', ['Đảng ủy xã Hòa Thắng', 'Đảng ủy xã Hồng Thái']],
    ['bt.tp.xa-phong-phu', ['Đảng ủy xã Phan Rí Cửa', 'Đảng ủy xã Tuy Phong']],
  ])('%s was split: no single body goes on with its work', async (code, names) => {
    const after = await structureOn('2025-07-01')
    const candidates = candidatesFor(after, await heldDecisions(), code)
    expect(candidates.map((one) => after.organisations.get(one)?.name).sort()).toEqual(names)
  })
})

describe('the open work of the programme', () => {
  test.each(days)('on %s has exactly one holder or stands in the queue, and counts agree', async (asOf) => {
    const board = await showBoard(context(), { asOf })
    const openOf = (body: (typeof board.bodies)[number]) =>
      statuses.filter(isOpen).reduce((sum, status) => sum + body.byStatus[status], 0)
    const total = (sums: readonly number[]) => sums.reduce((sum, one) => sum + one, 0)
    expect(board.total).toBe(200)
    expect(total(Object.values(board.byStatus))).toBe(200)
    expect(total(board.bodies.map((body) => body.total))).toBe(200)
    const ended = board.bodies.filter((body) => body.endedOn !== null)
    expect(board.unassigned).toBe(total(ended.map(openOf)))
    const queue = await listSuccessionQueue(context(), { asOf })
    expect(queue.total).toBe(board.unassigned)
    expect((await showTree(context(), { asOf })).total).toBe(200)
    expect(await holdersOf(asOf)).toEqual(new Set([1]))
  })

  test.each([
    ['2025-02-10', 0],
    ['2025-02-11', 8],
    ['2025-06-30', 8],
    ['2025-07-01', 88],
  ])(
    'on %s %i wait for a choice: those of the sector committee with two successors, and of ten districts',
    async (asOf, count) => {
      const queue = await listSuccessionQueue(context(), { asOf: day(asOf) })
      expect(queue.total).toBe(count)
      for (const { candidates } of queue.bodies) expect(candidates.length).toBeGreaterThan(1)
    },
  )

  test('the two commissions that merged hand their work to one, with where it came from', async () => {
    const before = await showBoard(context(), { asOf: day('2025-02-02') })
    const after = await showBoard(context(), { asOf: day('2025-02-03') })
    const held = (board: typeof before, code: string) =>
      board.bodies.find((body) => body.code === code)?.total ?? 0
    expect(held(after, 'bt.btgdv')).toBe(held(before, 'bt.btg') + held(before, 'bt.bdv'))
    const taken = await open.db
      .selectFrom('assignments')
      .select('id')
      .where('organisation_code', '=', 'bt.btgdv')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const view = await showAssignment(context(), { assignmentId: taken.id, asOf: day('2025-03-01') })
    expect(view.history).toMatchObject([{ on: '2025-02-03', happening: { type: 'taken-over' } }])
    expect(['Ban Tuyên giáo Tỉnh ủy', 'Ban Dân vận Tỉnh ủy']).toContain(view.history[0]?.otherHolder?.name)
  })
})

describe("an organisation's page", () => {
  const page = (code: string, asOf: string) => showOrganisation(context(), { code, asOf: day(asOf) })

  test('says what it was, by which decision it ended, and who goes on', async () => {
    expect(await page('bt.btg', '2025-06-01')).toMatchObject({
      ...{ endedOn: '2025-02-03', standing: { name: 'Ban Tuyên giáo Tỉnh ủy' } },
      life: [{ from: null, until: '2025-02-03', startedBy: null, parent: { name: 'Tỉnh ủy Bình Thuận' } }],
      successors: [{ code: 'bt.btgdv', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', on: '2025-02-03' }],
      relations: [
        { relation: 'advises', acts: true, other: { code: 'bt' }, from: null, until: '2025-02-03' },
      ],
      own: { total: 0 },
    })
  })

  test('names all that went into it, the district among them, under the superior of the day', async () => {
    const view = await page('ld.phuong-phan-thiet', '2025-07-01')
    expect(view.standing).toMatchObject({ level: 'above_grassroots', parent: { name: 'Tỉnh ủy Lâm Đồng' } })
    expect(view.predecessors.map(({ name }) => name).sort()).toEqual([
      ...[
        'Thành ủy Phan Thiết',
        'Đảng ủy phường Bình Hưng',
        'Đảng ủy phường Lạc Đạo',
        'Đảng ủy phường Phú Trinh',
      ],
    ])
  })

  test('lists those directly below it that day', async () => {
    expect((await page('bt.pt', '2024-11-30')).subordinates).toHaveLength(18)
    expect((await page('bt.pt', '2024-12-01')).subordinates).toHaveLength(15)
  })

  test('of a body nobody knows is refused', async () => {
    await expect(page('không có', '2025-07-01')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('confirming successors', () => {
  const desk = (on: string) =>
    contextAt(
      open.db,
      { postId: 'theo-doi', kind: 'desk', organisation: 'bt.btc' },
      new Date(`${on}T02:00:00Z`),
    )
  const rowsOf = async (code: string) => {
    const { bodies } = await listSuccessionQueue(desk('2026-01-05'), {})
    const rows = bodies.find(({ body }) => body.code === code)?.rows ?? []
    return rows.map(({ assignmentId, version }) => ({ assignmentId, version }))
  }

  test('many at once is refused where there are several candidates, and nothing moves', async () => {
    const before = await rowsOf('bt.pt')
    const assignments = before.map((row) => ({ ...row, to: 'ld' }))
    await expect(confirmSuccessors(desk('2026-01-05'), { assignments })).rejects.toMatchObject({
      ...{ code: 'choose-one-by-one', facts: { name: 'Thành ủy Phan Thiết' } },
    })
    expect(await rowsOf('bt.pt')).toEqual(before)
  })

  test('one by one a person may choose any body that exists, and the queue grows shorter by it', async () => {
    const [first, ...others] = await rowsOf('bt.pt')
    if (!first) throw new Error('Thành ủy Phan Thiết holds open work.')
    await confirmSuccessors(desk('2026-01-05'), { assignments: [{ ...first, to: 'ld.phuong-phan-thiet' }] })
    expect(await rowsOf('bt.pt')).toEqual(others)
    const chosen = { ...first, to: 'ld.btc' }
    await expect(confirmSuccessors(desk('2026-01-05'), { assignments: [chosen] })).rejects.toMatchObject({
      code: 'stale',
    })
  })

  test('a body itself may neither see the queue nor confirm', async () => {
    const focal = contextAt(open.db, { postId: 'dau-moi', kind: 'focal', organisation: 'bt.tp' }, new Date())
    await expect(listSuccessionQueue(focal, {})).rejects.toMatchObject({ code: 'not-permitted' })
    const [first] = await rowsOf('bt.tp')
    if (!first) throw new Error('Huyện ủy Tuy Phong holds open work.')
    await expect(confirmSuccessors(focal, { assignments: [{ ...first, to: 'ld' }] })).rejects.toMatchObject({
      code: 'not-permitted',
    })
  })
})

test('a report of a period that straddles a merger names the body and those it came from', async () => {
  const requestKey = '3f6c2b1e-8f2a-4d5b-9a57-0c2d4f1b7a11'
  const { runId } = await requestReports(context(), { requestKey, period: '2025-Q1' })
  const figures = await open.db.selectFrom('reports').select('figures').where('run_id', '=', runId).execute()
  const bodies = figures.flatMap(({ figures: one }) => (one.kind === 'body' ? [one.body] : []))
  expect(bodies.find(({ code }) => code === 'bt.btgdv')).toEqual({
    ...{ code: 'bt.btgdv', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' },
    before: [
      { name: 'Ban Dân vận Tỉnh ủy', until: '2025-02-03' },
      { name: 'Ban Tuyên giáo Tỉnh ủy', until: '2025-02-03' },
    ],
  })
  expect(bodies.find(({ code }) => code === 'bt.btc')).toEqual({
    code: 'bt.btc',
    name: 'Ban Tổ chức Tỉnh ủy',
  })
})

describe('the assigning side, merged into another province on 1/7/2025', () => {
  test.each([
    ['2025-Q2', 'Bình Thuận', 'Tỉnh ủy Bình Thuận', 'bt.btc'],
    ['2025-Q3', 'Lâm Đồng', 'Tỉnh ủy Lâm Đồng', 'ld.btc'],
  ])('the report of %s is of %s, under %s', async (period, place, superior, code) => {
    const { runId } = await requestReports(context(), { requestKey: randomUUID(), period })
    const run = await open.db.selectFrom('reports').select('figures').where('run_id', '=', runId).execute()
    const whole = run.find(({ figures }) => figures.kind === 'consolidated')?.figures
    expect(whole?.issuer).toMatchObject({ code, place, superior })
  })

  test('who must decide on work of the programme is the standing committee of the province of the day', async () => {
    const { rows } = await listRegister(context(), {
      ...{ asOf: day('2025-07-02'), alert: 'special_red', role: 'lead', reach: 'branch', counting: 'once' },
      ...{ sort: 'task', direction: 'ascending', page: 1, pageSize: 200 },
    })
    expect(new Set(rows.map(({ deciding }) => deciding?.level))).toEqual(new Set(['assigning_board']))
    expect(new Set(rows.map(({ deciding }) => deciding?.name))).toEqual(new Set(['Ban Thường vụ Tỉnh ủy']))
    const raised = await scanForAlerts(contextAt(open.db, null, new Date('2025-07-02T02:00:00Z')))
    const told = new Set(
      raised?.filter(({ level }) => level === 'special_red').map((one) => one.organisation),
    )
    expect(told).toEqual(new Set(['ld']))
  })
})

test('posts with one place to go were moved when their bodies ended, the one of a district waits for a choice', async () => {
  const posts = await open.db.selectFrom('posts').select(['id', 'organisation_code']).orderBy('id').execute()
  expect(Object.fromEntries(posts.map((post) => [post.id, post.organisation_code]))).toEqual({
    ...{ 'dau-moi': 'bt.tp', 'lanh-dao': 'ld', 'quan-tri': 'ld.vp', 'theo-doi': 'ld.btc' },
  })
  const moves = await open.db.selectFrom('post_moves').select('on_day').execute()
  expect(new Set(moves.map((move) => move.on_day))).toEqual(new Set(['2025-07-01']))
  const waiting = await listPostSuccessions(context())
  expect(waiting.map(({ post, body }) => [post.id, body.code, body.endsOn])).toEqual([
    ['dau-moi', 'bt.tp', '2025-07-01'],
  ])
  expect(waiting[0]?.candidates.length).toBeGreaterThan(1)
})

test('the story told again adds nothing', async () => {
  const count = async () => [
    (await open.db.selectFrom('assignment_events').selectAll().execute()).length,
    (await listDecisions(context())).seen,
  ]
  const before = await count()
  await loadReorganisationScenario(open.db, new Date())
  expect(await count()).toEqual(before)
})

async function structureOn(asOf: string) {
  return structureAsOf(await listOrganisations(context(), { asOf: day(asOf) }), day(asOf))
}

async function heldDecisions() {
  const stored = await loadDecisions(open.db)
  return successionsOf(
    stored.map(({ id, position, effective_on, changes }) => ({
      id,
      position,
      effectiveOn: effective_on,
      changes,
    })),
  )
}

/** How many assignments are in force on the day of each piece of work, followed from holder to holder. */
async function holdersOf(asOf: LocalDate): Promise<Set<number>> {
  const assignments = await open.db.selectFrom('assignments').select(['id', 'taken_over_from']).execute()
  const earlier = new Map(assignments.map(({ id, taken_over_from }) => [id, taken_over_from]))
  const states = await open.db
    .selectFrom('assignment_states')
    .select('assignment_id')
    .where('from_day', '<=', asOf)
    .where((where) => where.or([where('until_day', 'is', null), where('until_day', '>', asOf)]))
    .execute()
  const first = (id: string): string => {
    const before = earlier.get(id)
    return before ? first(before) : id
  }
  return new Set(
    [...Map.groupBy(states, (state) => first(state.assignment_id)).values()].map((held) => held.length),
  )
}
