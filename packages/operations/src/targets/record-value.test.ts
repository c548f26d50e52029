import type { Change, Kysely } from '@dondoc/database'
import { listenToChanges, type OpenDatabase, type Tables } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import type { DraftTarget } from '@dondoc/domain/programme'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { assignTasks } from '../assignments/assign-tasks.ts'
import { withdrawAssignment } from '../assignments/withdraw-assignment.ts'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { correctValue } from './correct-value.ts'
import { recordValue } from './record-value.ts'
import { showTargets } from './show-targets.ts'

const measure = 'tinh giản biên chế công chức'
let open: OpenDatabase
let programmeId: string
const post = (kind: Actor['kind'], organisation: string): Actor => ({
  postId: `${kind}.${organisation}`,
  kind,
  organisation,
})
const [desk, focal] = [post('desk', 'issuer'), post('focal', 'a')]
const as = (actor: Actor | null, date = '2024-06-30') =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))
const figure = {
  ...({ measure, organisation: 'a', kind: 'measured', period: '2023', unit: '%', value: 2 } as const),
  ...{ on: day('2024-01-10'), source: 'Báo cáo năm 2023' },
}

beforeAll(async () => {
  open = await openTestDatabase()
  const taskId = await insertTask(open.db)
  const body = (code: string, until: string | null = null): OrganisationPeriod => ({
    ...{ code, name: `Đơn vị ${code}`, kind: 'advisory_agency', parent: null, ledBy: null, group: null },
    ...{ from: null, until: until === null ? null : day(until) },
  })
  const bodies = [...['issuer', 'a', 'b', 'c'].map((code) => body(code)), body('gone', '2022-07-01')]
  await recordOrganisations(as(null), bodies, [])
  programmeId = await giveTargets(open.db, taskId)
})
afterAll(() => open.close())

const place = { by: day('2026-12-31'), source: { from: 0, until: 1 }, readings: {} } as const
const number: DraftTarget = { ...place, measure, operator: '>=', value: 5, unit: '%' }
const milestone: DraftTarget = {
  ...{ ...place, measure: 'hoàn thiện vị trí việc làm', operator: 'milestone', value: null, unit: null },
}

/** A number to reach and a milestone in the words of the one task. */
async function giveTargets(db: Kysely<Tables>, taskId: string): Promise<string> {
  const { programme_id } = await db
    .selectFrom('tasks')
    .select('programme_id')
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow()
  await setTargets(db, programme_id, [number, milestone])
  return programme_id
}

async function setTargets(db: Kysely<Tables>, id: string, targets: readonly DraftTarget[]): Promise<void> {
  await db
    .updateTable('programmes')
    .set({ targets: JSON.stringify(targets) })
    .where('id', '=', id)
    .execute()
}

async function taskOf(programme: string): Promise<string> {
  const task = await open.db
    .selectFrom('tasks')
    .select('id')
    .where('programme_id', '=', programme)
    .executeTakeFirstOrThrow()
  return task.id
}

async function bodyLine(code: string, actor: Actor | null = null, asOf?: string) {
  const { targets } = await showTargets(as(actor), { programmeId, ...(asOf && { asOf: day(asOf) }) })
  return targets[0]?.bodies.find(({ organisation }) => organisation.code === code)
}

describe('figures of a target', () => {
  test('are kept with their day, period, source and who typed them, and judged against the way to the number', async () => {
    const base = { ...figure, kind: 'baseline', period: '2021', on: day('2021-12-31'), value: 0 } as const
    await recordValue(as(desk), { programmeId, ...base, source: 'Quyết định giao biên chế năm 2021' })
    await recordValue(as(focal), { programmeId, ...figure })
    const line = await bodyLine('a')
    expect(line?.status).toMatchObject({ standing: 'on_course', gap: 3, due: 1.9989, trend: 'toward' })
    expect(line?.records[0]).toMatchObject({
      ...{ period: '2023', on: '2024-01-10', value: 2, source: 'Báo cáo năm 2023', by: 'focal.a' },
      recordedAt: '2024-06-30T02:00:00.000Z',
    })
  })

  test('are corrected by a record of its own: the first stays readable, and so does the day before', async () => {
    const valueId = (await bodyLine('a'))?.held.at(-1)?.record.id ?? ''
    const right = { valueId, period: '2023', on: figure.on, unit: '%', value: 1.6, source: 'Báo cáo bổ sung' }
    await correctValue(as(focal, '2024-07-02'), { ...right, reason: 'Cộng nhầm một đơn vị' })
    expect((await bodyLine('a'))?.status).toMatchObject({ standing: 'on_course', gap: 3 })
    const { targets } = await showTargets(as(null, '2024-07-02'), { programmeId })
    const line = targets[0]?.bodies.find(({ organisation }) => organisation.code === 'a')
    expect(line?.status).toMatchObject({ standing: 'behind', gap: 3.4 })
    expect(line?.records.map(({ value, reason }) => [value, reason])).toEqual([
      [1.6, 'Cộng nhầm một đơn vị'],
      [2, null],
      [0, null],
    ])
    // The second to correct the first record is told when it was done, and to what.
    const late = correctValue(as(desk, '2024-07-03'), { ...right, value: 1.7, reason: 'Số của Sở' })
    await expect(late).rejects.toMatchObject({
      ...{ code: 'target-value-corrected', facts: { day: '2024-07-02', value: 1.6 } },
    })
  })

  test('of one period come once, also where two send them at the same moment', async () => {
    const sent = [1, 2].map((value) =>
      recordValue(as(desk), { programmeId, ...figure, organisation: 'b', value }),
    )
    const answers = await Promise.allSettled(sent)
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await bodyLine('b'))?.records).toHaveLength(1)
  })

  test.each([
    ['another body', focal, { organisation: 'b', period: '2022', on: day('2023-01-05') }, 'not-permitted'],
    ['a body of an earlier time', desk, { organisation: 'gone' }, 'target-body-not-then'],
    ['a body that there never was', desk, { organisation: 'none' }, 'target-body-not-then'],
    ['a measure that the document does not name', desk, { measure: 'số xã' }, 'not-found'],
    ['a milestone', desk, { measure: 'hoàn thiện vị trí việc làm' }, 'not-found'],
    ['another unit', desk, { organisation: 'issuer', unit: 'người' }, 'target-unit-other'],
  ])('of %s are refused', async (_name, actor, change, code) => {
    await expect(recordValue(as(actor), { programmeId, ...figure, ...change })).rejects.toMatchObject({
      code,
    })
  })

  test('are shown to a body for itself, and are asked of whoever gave the programme where no task holds the number', async () => {
    expect(await bodyLine('b', focal)).toBeUndefined()
    expect((await bodyLine('a', focal))?.mayRecord).toBe(true)
    expect((await bodyLine('a', post('leader', 'issuer')))?.mayRecord).toBe(false)
    expect((await bodyLine('issuer'))?.status?.standing).toBe('no_figure')
    const own = await showTargets(as(focal), { organisation: 'a' })
    expect(own.targets.map((target) => target.measure)).toEqual([measure])
  })

  test('that are new are told to whoever has them on the screen', async () => {
    const heard: Change[] = []
    const stop = await listenToChanges(open, (change) => heard.push(change))
    await recordValue(as(desk), {
      programmeId,
      ...figure,
      period: '2024-H1',
      on: day('2024-06-28'),
      value: 2.2,
    })
    await vi.waitFor(() => expect(heard).toEqual([{ topic: 'targets', bodies: null }]))
    await stop()
  })

  test('are asked of whoever leads the task, until the task is taken from them', async () => {
    const tasks = [await taskOf(programmeId)]
    const to = { organisations: ['c'] }
    const given = await assignTasks(as(desk), { tasks, to, role: 'lead', deadline: day('2024-12-31') })
    expect([await bodyLine('c'), await bodyLine('issuer')]).toEqual([expect.anything(), undefined])
    expect((await showTargets(as(desk), { organisation: 'issuer' })).targets).toEqual([])
    const assignmentId = given.assigned[0] ?? ''
    await withdrawAssignment(as(desk), { assignmentId, version: 1, reason: 'Giao nhầm' })
    expect([await bodyLine('c'), await bodyLine('issuer')]).toEqual([undefined, expect.anything()])
  })

  test('are kept also where the server breaks the recording off once because of another', async () => {
    vi.spyOn(open.db, 'transaction').mockImplementationOnce(() => {
      throw Object.assign(new Error('deadlock detected'), { code: '40P01' })
    })
    await recordValue(as(desk), { programmeId, ...figure, organisation: 'c' })
    expect((await bodyLine('c'))?.records).toHaveLength(1)
    // The day before, nothing was known of it.
    expect(await bodyLine('c', null, '2024-06-29')).toBeUndefined()
  })

  test('of one measure in two units stand apart, each with its own target', async () => {
    await setTargets(open.db, programmeId, [number, { ...number, value: 20, unit: 'người' }])
    const inPeople = { ...figure, organisation: 'a', unit: 'người', value: 12 }
    await recordValue(as(desk), { programmeId, ...inPeople })
    const { targets } = await showTargets(as(desk), { programmeId })
    const heldOfA = targets.map(({ unit, bodies }) => [
      unit,
      bodies
        .find(({ organisation }) => organisation.code === 'a')
        ?.held.map(({ record, value }) => [record.period, value]),
    ])
    // The figure of 2023 is corrected on 2 July alone.
    expect(heldOfA).toEqual([
      [
        '%',
        [
          ['2021', 0],
          ['2023', 2],
          ['2024-H1', 2.2],
        ],
      ],
      ['người', [['2023', 12]]],
    ])
  })
})
