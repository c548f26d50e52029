import { randomUUID } from 'node:crypto'
import { type EditPlanInput, registerInput } from '@dondoc/contracts'
import type { OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignTasks } from '../assignments/assign-tasks.ts'
import { showAssignment } from '../assignments/show-assignment.ts'
import { contextAt } from '../context.ts'
import { listNotices } from '../notices/list-notices.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { listRegister } from '../register/list-register.ts'
import { beginPlan } from './begin-plan.ts'
import { decidePlan } from './decide-plan.ts'
import { editPlan } from './edit-plan.ts'
import { givePlanLineBelow } from './give-plan-line-below.ts'
import { listPlans } from './list-plans.ts'
import { revisePlan } from './revise-plan.ts'
import { showPlan } from './show-plan.ts'
import { showPlanMatrix } from './show-plan-matrix.ts'
import { submitPlan } from './submit-plan.ts'

let open: OpenDatabase
let taskId: string
let programmeId: string
let planId: string
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'bt' }
const focal = (organisation: string): Actor => ({ postId: organisation, kind: 'focal', organisation })
const on = (date: string, actor: Actor | null) => contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))
const hu = (date = '2024-03-05') => on(date, focal('hu'))

beforeAll(async () => {
  open = await openTestDatabase()
  const body = (
    code: string,
    kind: OrganisationKind,
    parent: string | null,
    until: string | null = null,
  ): OrganisationPeriod => ({
    ...{
      code,
      name: code === 'hu' ? 'Huyện ủy Ví Dụ' : code,
      parent,
      kind,
      ledBy: null,
      group: null,
      from: null,
      until: until === null ? null : day(until),
    },
  })
  const bodies = [
    body('bt', 'provincial_committee', null),
    body('hu', 'district_committee', 'bt'),
    body('hu2', 'district_committee', 'bt', '2025-07-01'),
    body('hu.xa', 'commune_committee', 'hu'),
    body('hu2.xa', 'commune_committee', 'hu2', '2025-07-01'),
  ]
  await recordOrganisations(on('2024-03-01', null), bodies, [])
  taskId = await insertTask(open.db)
  const [programme] = await open.db.selectFrom('programmes').select('id').execute()
  programmeId = programme?.id ?? ''
  await open.db.updateTable('programmes').set({ assigned_by: 'bt' }).execute()
  await assignTasks(on('2024-03-04', desk), {
    ...{
      tasks: [taskId],
      to: { organisations: ['bt', 'hu', 'hu2'] },
      role: 'lead',
      deadline: day('2024-06-28'),
    },
  })
})
afterAll(() => open.close())

const seen = async () => showPlan(hu(), { planId })
const line = (more: object = {}) => ({
  ...{ id: randomUUID(), task: null, text: 'Mở lớp bồi dưỡng cấp ủy cơ sở', responsible: 'hu' },
  ...{ schedulePhrase: 'trong quý II/2024', deliverable: null },
  ...more,
})
const edit = async (change: EditPlanInput['edit'], version?: number) =>
  editPlan(hu(), { planId, version: version ?? (await seen()).version, edit: change })
const matrix = () => showPlanMatrix(on('2024-03-05', desk), { programmeId })
const standings = async () => {
  const { counts, rows } = await listPlans(on('2024-03-05', desk), { programmeId })
  return { counts, bodies: rows.map(({ organisation, standing }) => [organisation.code, standing]) }
}

test('who owes a plan and has none is counted; the committee that gave the work owes none', async () => {
  expect(await standings()).toMatchObject({
    counts: { none: 2, draft: 0, submitted: 0, returned: 0, approved: 0 },
    bodies: [
      ['hu', 'none'],
      ['hu2', 'none'],
    ],
  })
  expect(await matrix()).toMatchObject({ covered: 0, counts: { 'no-plan': 2, 'left-out': 0 } })
  const ofBt = beginPlan(on('2024-03-05', desk), { programmeId, organisation: 'bt' })
  await expect(ofBt).rejects.toMatchObject({ code: 'plan-not-owed' })
})

test("a plan is drafted from the body's open work, once, by the body or the desk alone", async () => {
  const other = beginPlan(on('2024-03-05', focal('hu2')), { programmeId, organisation: 'hu' })
  await expect(other).rejects.toMatchObject({ code: 'not-permitted' })
  ;({ planId } = await beginPlan(hu(), { programmeId, organisation: 'hu' }))
  const again = beginPlan(hu(), { programmeId, organisation: 'hu' })
  await expect(again).rejects.toMatchObject({ code: 'plan-begun-already' })
  const plan = await seen()
  expect(plan).toMatchObject({ state: 'draft', edition: 1, missing: [] })
  expect(plan.lines.map(({ task, responsible }) => [task?.id, responsible.code])).toEqual([[taskId, 'hu']])
  expect(plan.bodies.map(({ code }) => code)).toEqual(['hu', 'hu.xa'])
})

test('another body sees nothing of it', async () => {
  const asked = showPlan(on('2024-03-05', focal('hu2')), { planId })
  await expect(asked).rejects.toMatchObject({ code: 'not-found' })
})

test('who edits what somebody else changed meanwhile is told what that was', async () => {
  const { version, lines } = await seen()
  const [first] = lines
  await edit({ type: 'put-line', line: line() })
  const late = edit({ type: 'drop-line', line: first?.id ?? '' }, version)
  await expect(late).rejects.toMatchObject({
    code: 'stale',
    details: {
      plan: [
        {
          happening: { type: 'line-put', line: { text: 'Mở lớp bồi dưỡng cấp ủy cơ sở' } },
          responsible: 'Huyện ủy Ví Dụ',
        },
      ],
    },
  })
})

test('a line for work of the programme is not due after that work, and goes to a body below', async () => {
  const [first] = (await seen()).lines
  const answer = { id: first?.id ?? '', task: taskId, text: 'Rà soát ở cơ sở' }
  const after = line({ ...answer, responsible: 'hu.xa', schedulePhrase: 'trước ngày 30/6/2024' })
  await expect(edit({ type: 'put-line', line: after })).rejects.toMatchObject({
    code: 'deadline-after-parent',
  })
  const elsewhere = line({ ...answer, responsible: 'hu2', schedulePhrase: '' })
  await expect(edit({ type: 'put-line', line: elsewhere })).rejects.toMatchObject({
    code: 'holder-elsewhere',
  })
  await edit({
    ...{ type: 'put-line', line: { ...after, schedulePhrase: 'trước ngày 31/5/2024' } },
  })
  expect((await seen()).lines[0]).toMatchObject({ deadline: '2024-05-31', responsible: { code: 'hu.xa' } })
})

test('it is approved by another post of the assigning side; what it prints is frozen then', async () => {
  await submitPlan(hu(), { planId, version: (await seen()).version })
  const { version } = await seen()
  expect(await matrix()).toMatchObject({
    covered: 0,
    counts: { 'not-approved': 1, 'no-plan': 1, 'own-measure': 1 },
  })
  const own = decidePlan(hu(), { planId, version, approved: true })
  await expect(own).rejects.toMatchObject({ code: 'not-permitted' })
  const superior = focal('bt')
  await decidePlan(on('2024-03-06', superior), { planId, version, approved: true })
  const plan = await showPlan(hu('2024-03-06'), { planId })
  expect(plan).toMatchObject({
    state: 'approved',
    approved: [{ edition: 1, on: '2024-03-06', paper: 'waiting' }],
  })
  const [paper] = await open.db.selectFrom('plan_papers').select(['figures', 'code']).execute()
  expect(paper?.figures).toMatchObject({
    issuer: { name: 'Huyện ủy Ví Dụ' },
    lines: [{ responsible: 'hu.xa' }, { code: null }],
  })
  const changed = open.db.updateTable('plan_papers').set({ figures: '{}' }).execute()
  await expect(changed).rejects.toThrow('frozen')
  const after = await showPlanMatrix(on('2024-03-06', desk), { programmeId })
  expect(after).toMatchObject({ covered: 1, counts: { 'not-approved': 0, 'no-plan': 1, 'own-measure': 1 } })
  expect(after.gaps).toHaveLength(1)
  expect(after.strays).toHaveLength(1)
})

test('the direct superior and the body are told, each of what concerns it', async () => {
  const told = async (actor: Actor) => {
    const { notices } = await listNotices(on('2024-03-06', actor), {
      unreadOnly: false,
      page: 1,
      pageSize: 20,
    })
    return notices.map(({ matter }) => matter).filter(({ kind }) => kind.startsWith('plan-'))
  }
  expect(await told(focal('bt'))).toMatchObject([
    { kind: 'plan-submitted', plan: planId, body: 'Huyện ủy Ví Dụ' },
  ])
  expect(await told(focal('hu'))).toMatchObject([{ kind: 'plan-decided', plan: planId, returned: null }])
  expect(await told(focal('hu2'))).toEqual([])
})

test('a line of the plan in force is given below as part of the body\u2019s work; its own measures stay with it', async () => {
  const { lines } = await showPlan(hu('2024-03-07'), { planId })
  const [first, second] = lines
  expect([first?.mayGive, second?.mayGive]).toEqual([true, false])
  const kept = givePlanLineBelow(hu('2024-03-07'), { planId, line: second?.id ?? '' })
  await expect(kept).rejects.toMatchObject({ code: 'plan-line-kept-here' })
  const given = await givePlanLineBelow(hu('2024-03-07'), { planId, line: first?.id ?? '' })
  const { row } = await showAssignment(hu('2024-03-07'), { assignmentId: given.assigned[0] ?? '' })
  expect(row).toMatchObject({
    ...{
      organisation: { code: 'hu.xa' },
      givenBy: { code: 'hu' },
      words: 'Rà soát ở cơ sở',
      deadline: '2024-05-31',
    },
  })
  const after = await showPlan(hu('2024-03-07'), { planId })
  expect(after.lines[0]).toMatchObject({ mayGive: false, given: { assignmentId: given.assigned[0] } })
})

test('changing it makes a new edition; the old one stays readable, and a day before shows it as it was', async () => {
  const { version } = await showPlan(hu('2024-03-08'), { planId })
  await revisePlan(hu('2024-03-08'), { planId, version, reason: 'Bổ sung lớp bồi dưỡng' })
  await editPlan(hu('2024-03-08'), { planId, version: version + 1, edit: { type: 'put-line', line: line() } })
  const plan = await showPlan(hu('2024-03-08'), { planId })
  expect(plan).toMatchObject({ state: 'draft', edition: 2, approved: [{ edition: 1 }] })
  expect([plan.lines.length, plan.approved[0]?.lines.length]).toEqual([3, 2])
  expect(await showPlan(hu('2024-03-08'), { planId, asOf: day('2024-03-07') })).toMatchObject({
    ...{ state: 'approved', edition: 1, allowed: [] },
  })
  const returned = { planId, version: version + 3, approved: false, reason: 'Chưa nêu thời gian' } as const
  await submitPlan(hu('2024-03-08'), { planId, version: version + 2 })
  await decidePlan(on('2024-03-08', desk), returned)
  expect(await showPlan(hu('2024-03-08'), { planId })).toMatchObject({
    ...{ state: 'returned', returned: { reason: 'Chưa nêu thời gian' }, approved: [{ edition: 1 }] },
  })
})

test('the figures of a row are of what its body leads at first hand, and open just that in the register', async () => {
  const below = { organisations: ['hu2.xa'] }
  await assignTasks(on('2024-03-09', desk), {
    ...{ tasks: [taskId], to: below, role: 'lead', deadline: day('2024-06-28') },
  })
  const { rows } = await listPlans(on('2024-03-09', desk), { programmeId })
  const shown = async (organisation: string, more: object) => {
    const asked = { programme: programmeId, organisation, ...more }
    return (await listRegister(on('2024-03-09', desk), registerInput.parse(asked))).rows.length
  }
  const own = { reach: 'own', counting: 'first_hand' }
  for (const { organisation, tasks } of rows) expect(await shown(organisation.code, own)).toBe(tasks)
  expect(rows.map(({ organisation, tasks, open }) => [organisation.code, tasks, open]).toSorted()).toEqual([
    ['hu', 1, 1],
    ['hu2', 1, 1],
    ['hu2.xa', 1, 1],
  ])
  // The whole branch leads two, and the body that was given a part leads nothing at first hand.
  expect([await shown('hu2', {}), await shown('hu.xa', {}), await shown('hu.xa', own)]).toEqual([2, 1, 0])
})

test('a body that has ended owes no plan and begins none; its work stands in the matrix until somebody goes on with it', async () => {
  const owing = async (date: string) =>
    (await listPlans(on(date, desk), {})).rows
      .filter(({ standing }) => standing === 'none')
      .map(({ organisation }) => organisation.code)
  expect(await owing('2025-06-30')).toEqual(['hu2', 'hu2.xa'])
  expect(await owing('2025-07-01')).toEqual([])
  await expect(beginPlan(on('2025-07-01', desk), { programmeId, organisation: 'hu2' })).rejects.toMatchObject(
    { code: 'holder-missing' },
  )
  const { gaps } = await showPlanMatrix(on('2025-07-01', desk), { programmeId })
  expect(gaps.map(({ organisation, kind }) => [organisation.code, kind])).toContainEqual(['hu2', 'no-plan'])
})
