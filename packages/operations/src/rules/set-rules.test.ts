import { randomUUID } from 'node:crypto'
import { insertAssignments, type OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OfficeRules } from '@dondoc/domain/office-rules'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askExtension } from '../assignments/ask-extension.ts'
import { directHolder } from '../assignments/direct-holder.ts'
import { showAssignment } from '../assignments/show-assignment.ts'
import { showBoard } from '../board/show-board.ts'
import { contextOf } from '../context.ts'
import { scanForAlerts } from '../escalation/scan-for-alerts.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { setRules } from './set-rules.ts'
import { showRules } from './show-rules.ts'

let open: OpenDatabase
let assignmentId: string

const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'a' }
const focal: Actor = { postId: 'dau-moi', kind: 'focal', organisation: 'a' }
const at = (date: string, actor: Actor | null = desk) =>
  contextOf(open.db, actor, new Date(`${date}T02:00:00Z`))

/** A body leads a task that is due on Monday 31/08/2026. */
beforeEach(async () => {
  open = await openTestDatabase()
  const body: OrganisationPeriod = {
    ...{ code: 'a', name: 'Đơn vị a', kind: 'advisory_agency', parent: null, ledBy: null, group: null },
    ...{ from: null, until: null },
  }
  await recordOrganisations(await at('2026-08-01', null), [body], [])
  assignmentId = randomUUID()
  const schedule = { kind: 'by', until: day('2026-09-01'), trigger: null } as const
  const recorded = { recordedAt: '2026-08-01T00:00:00Z', recordedBy: 'test' }
  const happening = { type: 'assigned', schedule } as const
  const events = [{ sequence: 1, on: day('2026-08-01'), happening, ...recorded }]
  const taskId = await insertTask(open.db)
  await open.db
    .transaction()
    .execute((tx) => insertAssignments(tx, [{ assignmentId, taskId, organisationCode: 'a', events }]))
})
afterEach(() => open.close())

/** Standing work of 20/12/2025 that was told of once. */
async function standing(toldOn: string): Promise<string> {
  const id = randomUUID()
  const recorded = { recordedAt: '2025-12-20T00:00:00Z', recordedBy: 'test' }
  const schedule = { kind: 'standing', trigger: null } as const
  const progress = { type: 'progress-recorded', done: 'x', obstacles: null } as const
  const events = [
    { sequence: 1, on: day('2025-12-20'), happening: { type: 'assigned', schedule } as const, ...recorded },
    { sequence: 2, on: day(toldOn), happening: progress, ...recorded },
  ]
  const assignment = { assignmentId: id, taskId: await insertTask(open.db), organisationCode: 'a', events }
  await open.db.transaction().execute((tx) => insertAssignments(tx, [assignment]))
  return id
}

const set = async (date: string, from: string, changes: Partial<OfficeRules>, actor: Actor | null = desk) => {
  const context = await at(date, actor)
  const { version } = await showRules(context)
  return setRules(context, { version, from: day(from), changes, reason: 'Thông báo của Thường trực' })
}
const alertOn = async (asOf: string) =>
  (await showAssignment(await at('2026-09-20'), { assignmentId, asOf: day(asOf) })).row.alert

test('what an office sets holds from its day on the page, the board and in the night; days before keep what they showed', async () => {
  await set('2026-08-20', '2026-09-04', { specialRedDays: 5 })
  expect(await Promise.all(['2026-09-03', '2026-09-04', '2026-09-05'].map(alertOn))).toEqual([
    ...['special_red', 'red', 'special_red'],
  ])
  const board = async (date: string) => (await showBoard(await at(date), { asOf: day(date) })).alerts
  expect(await board('2026-09-03')).toMatchObject({ special_red: 1, red: 0 })
  expect(await board('2026-09-04')).toMatchObject({ special_red: 0, red: 1 })
  const told = async (date: string) => (await scanForAlerts(await at(date, null)))?.map(({ level }) => level)
  expect(await told('2026-09-04')).toEqual(['red'])
  expect(await told('2026-09-05')).toEqual(['special_red'])
})

test('rules set for a later day stay when others are set after them, for earlier and for later days', async () => {
  await set('2026-08-20', '2026-09-04', { specialRedDays: 5 })
  await set('2026-08-21', '2026-09-05', { yellowDays: 2 })
  await set('2026-08-22', '2026-08-22', { lateStartDays: 20 })
  expect(await Promise.all(['2026-09-03', '2026-09-04', '2026-09-05'].map(alertOn))).toEqual([
    ...['special_red', 'red', 'special_red'],
  ])
  expect((await at('2026-09-05')).rules).toMatchObject({
    specialRedDays: 5,
    yellowDays: 2,
    lateStartDays: 20,
  })
})

test('a new cadence for standing work asks for nothing of the days before it held; what was missed stays missed', async () => {
  const [toldOf, missed] = [await standing('2026-01-10'), await standing('2025-12-20')]
  await set('2026-01-05', '2026-01-05', { cadence: 'half-year' })
  await set('2026-08-20', '2026-09-01', { cadence: 'month' })
  const updateOn = async (id: string, asOf: string) => {
    const { row } = await showAssignment(await at('2026-10-05'), { assignmentId: id, asOf: day(asOf) })
    const { derived } = row
    return derived.status === 'standing' ? [derived.daysUpdateLate, derived.updateBy] : null
  }
  expect(await updateOn(toldOf, '2026-08-31')).toEqual([0, '2026-12-31'])
  expect(await updateOn(toldOf, '2026-09-01')).toEqual([0, '2026-09-30'])
  expect(await updateOn(toldOf, '2026-10-01')).toEqual([1, '2026-09-30'])
  expect(await updateOn(missed, '2026-08-31')).toEqual([62, '2026-06-30'])
  expect(await updateOn(missed, '2026-09-01')).toEqual([63, '2026-06-30'])
  const updateLate = async (date: string) =>
    (await showBoard(await at(date), { asOf: day(date) })).exceptions.update_late
  expect(await updateLate('2026-09-01')).toBe(1)
  expect(await updateLate('2026-10-01')).toBe(2)
})

test('a reply is asked for, and an extension may be asked for, by the rules of the day', async () => {
  await set('2026-08-20', '2026-08-20', { directiveReplyDays: 5, extensionNoticeDays: 10 })
  await directHolder(await at('2026-08-24'), {
    ...{ assignmentId, version: 1, kind: 'ask-evidence', message: 'Gửi minh chứng' },
  })
  const { directives } = await showAssignment(await at('2026-08-24'), { assignmentId })
  // Five working days after Monday 24/08/2026; 31/08, 01/09 and 02/09 are days off.
  expect(directives).toMatchObject([{ replyBy: '2026-09-03' }])
  const asked = { assignmentId, version: 2, deadline: day('2026-09-30'), reason: 'Chờ ý kiến' }
  await expect(askExtension(await at('2026-08-22', focal), asked)).rejects.toMatchObject({
    ...{ code: 'extension-asked-late', facts: { last: '2026-08-21' } },
  })
})

test.each([
  ['by a body', { specialRedDays: 4 }, '2026-09-01', focal, 'not-permitted'],
  ['for a day that has passed', { specialRedDays: 4 }, '2026-08-19', desk, 'rules-in-past'],
  ['beyond what the regulation allows', { specialRedDays: 6 }, '2026-09-01', desk, 'rule-out-of-bounds'],
] as const)('rules set %s are refused, and nothing changes', async (_, changes, from, actor, code) => {
  await expect(set('2026-08-20', from, changes, actor)).rejects.toMatchObject({ code })
  expect(await showRules(await at('2026-08-20'))).toMatchObject({ version: 0, sets: [] })
})

test('two people who set rules at once: one is kept, the other is told to look first', async () => {
  const changes = { specialRedDays: 4 }
  const asked = { version: 0, from: day('2026-09-01'), changes, reason: 'Thông báo' }
  const tried = await Promise.allSettled([
    setRules(await at('2026-08-20'), asked),
    setRules(await at('2026-08-20'), { ...asked, changes: { specialRedDays: 5 } }),
  ])
  expect(tried.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const [refused] = tried.filter((one) => one.status === 'rejected')
  expect(refused?.reason).toMatchObject({ code: 'rules-stale' })
  expect((await showRules(await at('2026-08-20'))).sets).toHaveLength(1)
})
