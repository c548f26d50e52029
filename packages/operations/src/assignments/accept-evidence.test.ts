import { randomUUID } from 'node:crypto'
import { insertAssignments, type OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { acceptEvidence } from './accept-evidence.ts'
import { showAssignment } from './show-assignment.ts'
import { submitEvidence } from './submit-evidence.ts'

let open: OpenDatabase
const assignmentId = randomUUID()
const post = (postId: string): Actor => ({ postId, kind: 'focal', organisation: 'p.a' })
const as = (actor: Actor | null) => contextAt(open.db, actor, new Date('2024-05-02T02:00:00Z'))

beforeAll(async () => {
  open = await openTestDatabase()
  const one = (code: string, parent: string | null, kind: OrganisationPeriod['kind']) => ({
    ...{ code, name: `Đơn vị ${code}`, kind, parent, ledBy: null, group: null },
    ...{ from: null, until: parent === null ? null : day('2025-07-01') },
  })
  const bodies = [
    one('p', null, 'provincial_committee'),
    one('p.a', 'p', 'district_committee'),
    one('p.a.xa', 'p.a', 'commune_committee'),
  ]
  await recordOrganisations(as(null), bodies, [])
  const taskId = await insertTask(open.db)
  const recorded = { recordedAt: '2023-04-01T00:00:00Z', recordedBy: 'test' }
  const schedule = { kind: 'by', until: day('2025-01-01'), trigger: null } as const
  const assigned = { sequence: 1, on: day('2023-04-01'), happening: { type: 'assigned', schedule } } as const
  const events = [{ ...assigned, ...recorded }]
  const parent = { assignmentId: randomUUID(), organisationCode: 'p.a' }
  await open.db.transaction().execute(async (tx) => {
    await insertAssignments(tx, [{ ...parent, taskId, events }])
    await insertAssignments(tx, [{ assignmentId, taskId, organisationCode: 'p.a.xa', parent, events }])
  })
})
afterAll(() => open.close())

test('evidence of work given out below is not accepted by the post that sent it, but by another of the giver', async () => {
  const [sender, second] = [post('dau-moi-1'), post('dau-moi-2')]
  const evidence = { number: '12-BC/ĐU', date: day('2024-05-01'), receiver: 'Huyện ủy' }
  const { version } = await submitEvidence(as(sender), { assignmentId, version: 1, ...evidence })
  const shown = await showAssignment(as(sender), { assignmentId })
  expect(shown.blocked).toContainEqual({ command: 'accept-evidence', obstacle: 'own-ask' })
  const change = { assignmentId, version, quality: 'met' } as const
  await expect(acceptEvidence(as(sender), change)).rejects.toMatchObject({ code: 'second-person-needed' })
  expect((await showAssignment(as(second), { assignmentId })).row.allowed).toContain('accept-evidence')
  await acceptEvidence(as(second), change)
  expect((await showAssignment(as(second), { assignmentId })).row.derived.status).toBe('done')
})
