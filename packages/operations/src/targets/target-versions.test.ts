import { randomUUID } from 'node:crypto'
import { type OpenDatabase, replaceVersion } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import type { DraftTarget } from '@dondoc/domain/programme'
import type { CarriedMeasure } from '@dondoc/domain/targets'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { correctValue } from './correct-value.ts'
import { recordValue } from './record-value.ts'
import { showTargets } from './show-targets.ts'

let open: OpenDatabase
let programmeId: string
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'issuer' }
const on = (date: string) => contextAt(open.db, desk, new Date(`${date}T02:00:00Z`))
const percent = (measure: string) => ({ measure, unit: '%' })
const [staff, members, fewer] = ['giảm biên chế', 'kết nạp đảng viên', 'tinh giản biên chế'] as const
const target = (measure: string, value = 5): DraftTarget => ({
  ...{ measure, operator: '>=', value, unit: '%', by: day('2024-12-31') },
  ...{ source: { from: 0, until: 1 }, readings: {} },
})
const given = (measure: string, period: string, value: number) => ({
  ...({ programmeId, measure, organisation: 'issuer', kind: 'measured', period, value, unit: '%' } as const),
  ...{ on: day('2024-03-29'), source: 'Báo cáo quý' },
})

/** A document of two numbers with a figure each; its new version of 01/5/2024 words one otherwise and leaves one out. */
beforeAll(async () => {
  open = await openTestDatabase()
  const taskId = await insertTask(open.db)
  const issuer: OrganisationPeriod = {
    ...{
      code: 'issuer',
      name: 'Tỉnh ủy',
      kind: 'provincial_committee',
      parent: null,
      ledBy: null,
      group: null,
    },
    ...{ from: null, until: null },
  }
  await recordOrganisations(contextAt(open.db, null, new Date('2023-04-01T02:00:00Z')), [issuer], [])
  const task = await open.db
    .selectFrom('tasks')
    .select('programme_id')
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow()
  programmeId = task.programme_id
  const targets = JSON.stringify([target(staff), target(members)])
  await open.db.updateTable('programmes').set({ targets }).execute()
  await recordValue(on('2024-04-02'), given(staff, '2024-Q1', 1))
  await recordValue(on('2024-04-02'), given(members, '2024-Q1', 1))
  await follow('2024-05-01', [target(fewer, 7)], [{ earlier: percent(staff), now: percent(fewer) }])
})
afterAll(() => open.close())

async function follow(from: string, targets: readonly DraftTarget[], carried: readonly CarriedMeasure[]) {
  const before = await open.db.selectFrom('documents').selectAll().limit(1).executeTakeFirstOrThrow()
  const id = randomUUID()
  const { blocks, recipients, recorded_at, ...document } = before
  const json = { blocks: JSON.stringify(blocks), recipients: JSON.stringify(recipients) }
  await open.db
    .insertInto('documents')
    .values({ ...document, ...json, recorded_at, id, sha256: id })
    .execute()
  await open.db.transaction().execute((tx) =>
    replaceVersion(tx, {
      ...{ programmeId, kept: [], added: [], removed: [], carried, from: day(from) },
      programme: {
        ...{ document_id: id, assigned_by: 'issuer', references: '[]', findings: '[]' },
        targets: JSON.stringify(targets),
      },
    }),
  )
}

const lines = async (asOf: string) => {
  const { targets } = await showTargets(on('2025-02-01'), { programmeId, asOf: day(asOf) })
  return targets.map(({ measure, value, before, endedOn, bodies }) => [
    ...[measure, value, before, endedOn],
    bodies.map(({ held, status }) => [held.map((one) => [one.record.period, one.value]), status.standing]),
  ])
}

test('figures go on under the new words; what the new version leaves out has ended, and is late no more', async () => {
  // On 01/02/2025 both numbers' day, 31/12/2024, has gone by.
  expect(await lines('2025-02-01')).toEqual([
    [fewer, 7, [staff], null, [[[['2024-Q1', 1]], 'behind']]],
    [members, 5, [], '2024-05-01', [[[['2024-Q1', 1]], 'ended']]],
  ])
})

test('a day before the new version shows the numbers that the document set then', async () => {
  expect(await lines('2024-04-30')).toEqual([
    [staff, 5, [], null, [[[['2024-Q1', 1]], 'no_course']]],
    [members, 5, [], null, [[[['2024-Q1', 1]], 'no_course']]],
  ])
})

test('a period that has a figure under the old words is not measured twice under the new ones', async () => {
  const again = recordValue(on('2024-06-01'), given(fewer, '2024-Q1', 2))
  await expect(again).rejects.toMatchObject({ code: 'target-period-taken', facts: { value: 1 } })
})

test('a figure recorded from a page that still shows the old words is kept under the new ones', async () => {
  await recordValue(on('2024-08-01'), { ...given(staff, '2024-Q2', 3), on: day('2024-07-01') })
  const [line] = await lines('2025-02-01')
  expect(line).toEqual([
    ...[fewer, 7, [staff], null],
    [
      [
        [
          ['2024-Q1', 1],
          ['2024-Q2', 3],
        ],
        'behind',
      ],
    ],
  ])
})

test('a number that has ended takes no new figure, and its old ones can still be corrected', async () => {
  const late = recordValue(on('2024-06-01'), { ...given(members, '2024-04', 2), on: day('2024-05-10') })
  await expect(late).rejects.toMatchObject({
    code: 'target-ended',
    facts: { measure: members, day: '2024-05-01' },
  })
  const { targets } = await showTargets(on('2024-06-01'), { programmeId })
  const valueId = targets[1]?.bodies[0]?.held[0]?.record.id ?? ''
  const right = {
    valueId,
    period: '2024-Q1',
    on: day('2024-03-29'),
    unit: '%',
    value: 2,
    source: 'Báo cáo bổ sung',
  }
  await correctValue(on('2024-06-02'), { ...right, reason: 'Đếm thiếu' })
  expect((await lines('2025-02-01'))[1]?.[4]).toEqual([[[['2024-Q1', 2]], 'ended']])
})

test('a figure under the old words is corrected within its whole series', async () => {
  const { targets } = await showTargets(on('2024-09-01'), { programmeId })
  const valueId =
    targets[0]?.bodies[0]?.held.find(({ record }) => record.period === '2024-Q1')?.record.id ?? ''
  const moved = {
    valueId,
    period: '2024-Q2',
    on: day('2024-07-01'),
    unit: '%',
    value: 1,
    source: 'Báo cáo quý',
  }
  const clash = correctValue(on('2024-09-01'), { ...moved, reason: 'Nhầm kỳ' })
  await expect(clash).rejects.toMatchObject({ code: 'target-period-taken', facts: { value: 3 } })
})
