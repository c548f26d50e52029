import { randomUUID } from 'node:crypto'
import {
  insertAssignments,
  insertOrganisations,
  type NewAssignment,
  type OpenDatabase,
} from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import { addDays, day, type LocalDate } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { alertsOwed, defaultStatusRules, deriveStatus, levelAlerted } from '@dondoc/domain/status'
import { newlyAssigned } from '@dondoc/domain/tasks'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { extendDeadline } from '../assignments/extend-deadline.ts'
import { showAssignment } from '../assignments/show-assignment.ts'
import { submitEvidence } from '../assignments/submit-evidence.ts'
import { contextAt } from '../context.ts'
import { listNotices } from '../notices/list-notices.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { scanForAlerts } from './scan-for-alerts.ts'

const deadline = day('2024-01-31')
const system = (today: string) => contextAt(open.db, null, new Date(`${today}T19:30:00Z`))
let open: OpenDatabase
let taskId: string

/** Tỉnh ủy assigns; Đảng ủy Khối stands below it and holds the work, with an office below that. */
beforeEach(async () => {
  await open?.close()
  open = await openTestDatabase()
  taskId = await insertTask(open.db)
  const body = (code: string, kind: OrganisationKind, parent: string | null, name: string) => ({
    ...{ code, name, kind, parent, ledBy: null, group: null, from: null, until: null },
  })
  const bodies: OrganisationPeriod[] = [
    body('tu', 'provincial_committee', null, 'Tỉnh ủy'),
    body('hu', 'sector_committee', 'tu', 'Đảng ủy Khối'),
    body('vp', 'advisory_agency', 'hu', 'Văn phòng Đảng ủy Khối'),
  ]
  await recordOrganisations(system('2023-12-31'), bodies, [])
})
afterAll(() => open.close())

/** In Viet Nam it is the morning of this day. */
const at = (today: string) => system(addDays(day(today), -1))

async function assign(holder: string, last: LocalDate | null, more: Partial<NewAssignment> = {}) {
  const assignmentId = randomUUID()
  const recorded = { recordedAt: '2023-04-01T00:00:00Z', recordedBy: 'test' }
  const schedule = last
    ? ({ kind: 'by', until: addDays(last, 1), trigger: null } as const)
    : ({ kind: 'standing', trigger: null } as const)
  const event = {
    sequence: 1,
    on: day('2023-04-01'),
    happening: { type: 'assigned', schedule },
    ...recorded,
  } as const
  const assignment = { assignmentId, taskId, organisationCode: holder, events: [event], ...more }
  await open.db.transaction().execute((tx) => insertAssignments(tx, [assignment]))
  return { assignmentId, version: 1 }
}

/** Who is told of what, scanning on each of the days. */
async function told(...days: string[]) {
  const lines: (string | null)[] = []
  for (const today of days) {
    const raised = await scanForAlerts(at(today))
    if (raised === null) lines.push(null)
    else
      lines.push(
        ...raised.map(({ level, organisation, count }) => `${today} ${level} ${organisation} ${count}`),
      )
  }
  return lines
}

test('three days before its deadline the holder is told, after it the superior, then the assigning side; each once', async () => {
  await assign('vp', deadline)
  const week = [
    '2024-01-27',
    '2024-01-28',
    '2024-01-29',
    '2024-01-31',
    '2024-02-01',
    '2024-02-02',
    '2024-02-03',
    '2024-02-09',
  ]
  expect(await told(...week)).toEqual([
    '2024-01-28 yellow vp 1',
    '2024-02-01 red hu 1',
    '2024-02-03 special_red issuer 1',
  ])
})

test('a day that was scanned is not scanned again, by two at once neither', async () => {
  await assign('vp', deadline)
  const both = await Promise.all([scanForAlerts(at('2024-01-28')), scanForAlerts(at('2024-01-28'))])
  expect(both.filter((raised) => raised !== null)).toHaveLength(1)
  expect(await told('2024-01-28')).toEqual([null])
})

test('after days on which nothing ran, red is told together with special red, and no yellow any more', async () => {
  await assign('vp', deadline)
  expect(await told('2024-02-05', '2024-02-06')).toEqual([
    '2024-02-05 red hu 1',
    '2024-02-05 special_red issuer 1',
  ])
})

test('an extension is a new deadline, of which is told anew', async () => {
  const change = await assign('vp', deadline)
  expect(await told('2024-02-01')).toEqual(['2024-02-01 red hu 1'])
  await extendDeadline(at('2024-02-02'), { ...change, deadline: day('2024-02-10'), reason: 'Chờ hướng dẫn' })
  expect(await told('2024-02-02', '2024-02-07', '2024-02-11')).toEqual([
    '2024-02-07 yellow vp 1',
    '2024-02-11 red hu 1',
  ])
})

test('work that is proven, stands for ever or is done is told of to nobody', async () => {
  const sent = await assign('vp', deadline)
  const evidence = { number: '1-BC/HU', date: day('2024-01-20'), receiver: 'Đảng ủy Khối' }
  await submitEvidence(at('2024-01-21'), { ...sent, ...evidence })
  await assign('hu', null)
  expect(await told('2024-01-30', '2024-02-10')).toEqual([])
})

test('what was given out below is told of to the body that gave it, not to the side above', async () => {
  const parent = await assign('hu', day('2024-06-30'))
  const given = { assignmentId: parent.assignmentId, organisationCode: 'hu' }
  await assign('vp', deadline, { parent: given })
  expect(await told('2024-02-05')).toEqual(['2024-02-05 red hu 1', '2024-02-05 special_red hu 1'])
})

test('the notice is for whoever holds a post there, names the one task, and the row says who was told when', async () => {
  const { assignmentId } = await assign('vp', deadline)
  await told('2024-02-01')
  const superior = {
    ...at('2024-02-01'),
    actor: { postId: 'x', kind: 'leader', organisation: 'hu' } as const,
  }
  const page = { unreadOnly: false, page: 1, pageSize: 20 }
  expect((await listNotices(superior, page)).notices).toMatchObject([
    { matter: { kind: 'work-escalated', level: 'red', count: 1, task: '1' }, assignmentId },
  ])
  const { alerts } = await showAssignment(at('2024-02-02'), { assignmentId })
  expect(alerts).toEqual([
    { level: 'red', deadline, on: '2024-02-01', to: { code: 'hu', name: 'Đảng ủy Khối' } },
  ])
})

test('on any day the levels are those that the rule owes', async () => {
  const bodies = Array.from({ length: 40 }, (_, index) => ({
    ...{ code: `o${index}`, last_name: 'o', sort_key: 'o' },
  }))
  await open.db.insertInto('organisations').values(bodies).execute()
  const dueOn = bodies.map(({ code }, index) => ({ code, last: addDays(deadline, index - 20) }))
  for (const { code, last } of dueOn) await assign(code, last)
  await scanForAlerts(at(deadline))
  const kept = await open.db
    .selectFrom('escalations as e')
    .innerJoin('assignments as a', 'a.id', 'e.assignment_id')
    .select(['a.organisation_code as code', 'e.level'])
    .execute()
  for (const { code, last } of dueOn) {
    const facts = newlyAssigned({ kind: 'by', until: addDays(last, 1), trigger: null }, day('2023-04-01'))
    const owed = alertsOwed(deriveStatus(facts, deadline, defaultStatusRules), defaultStatusRules)
    const levels = kept.filter((one) => one.code === code).map(({ level }) => level)
    expect(levels.toSorted(), code).toEqual(owed.toSorted())
  }
})

test('on any day each level goes to whom the rule names', async () => {
  const place = { kind: 'advisory_agency', parent: 'hu', ledBy: null, group: null } as const
  const bodies = Array.from({ length: 40 }, (_, index) => ({
    ...{ code: `b${index}`, name: `Ban ${index}`, ...place, from: null, until: null },
    ...{ last: addDays(deadline, Math.floor(index / 2) - 10), isGiven: index % 2 === 1 },
  }))
  await open.db.transaction().execute((tx) => insertOrganisations(tx, bodies, []))
  const parent = await assign('tu', day('2025-06-30'))
  const given = { parent: { assignmentId: parent.assignmentId, organisationCode: 'tu' } }
  for (const { code, last, isGiven } of bodies) await assign(code, last, isGiven ? given : {})
  await scanForAlerts(at(deadline))
  const kept = await open.db
    .selectFrom('escalations as e')
    .innerJoin('assignments as a', 'a.id', 'e.assignment_id')
    .select(['a.organisation_code as code', 'e.level', 'e.to_organisation as to'])
    .execute()
  for (const { code, last, isGiven } of bodies) {
    const facts = newlyAssigned({ kind: 'by', until: addDays(last, 1), trigger: null }, day('2023-04-01'))
    const owed = alertsOwed(deriveStatus(facts, deadline, defaultStatusRules), defaultStatusRules)
    const receivers: Partial<Record<ReturnType<typeof levelAlerted>, string>> = {
      ...{ holder: code, giver: 'tu', direct_superior: 'hu', assigning_board: 'issuer' },
    }
    const told = kept.filter((one) => one.code === code).map(({ level, to }) => `${level} ${to}`)
    const named = owed.map((level) => `${level} ${receivers[levelAlerted(level, isGiven)]}`)
    expect(told.toSorted(), code).toEqual(named.toSorted())
  }
})
