import { registerDocumentInput } from '@dondoc/contracts'
import { type OpenDatabase, verifyProjections } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { giveBelow } from '../assignments/give-below.ts'
import { showAssignment } from '../assignments/show-assignment.ts'
import { takeBackRelease } from '../assignments/take-back-release.ts'
import { contextAt } from '../context.ts'
import { listNotices } from '../notices/list-notices.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { recordPosts } from '../posts/record-posts.ts'
import { loadProgramme } from '../programmes/load-programme.ts'
import { listWaitingTasks } from './list-waiting-tasks.ts'
import { registerDocument } from './register-document.ts'
import { releaseTasks } from './release-tasks.ts'
import { takeBackReleases } from './take-back-releases.ts'

let open: OpenDatabase
let work: { task: string; document: string; parent: string }

const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'p' }
const commune: Actor = { postId: 'an-ninh', kind: 'focal', organisation: 'p.ta.an' }
const at = (date: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))
const reason = 'Nhầm với văn bản của Trung ương'

const plan = `**KẾ HOẠCH**

**thực hiện công tác năm 2023**

## II. NHIỆM VỤ

### 1. Huyện ủy Tuy An

- Tổng kết Quy định số 164-QĐ/TW, ngày 01/02/2013 của Bộ Chính trị (*hoàn thành trong năm 2023, sau khi có văn bản chỉ đạo của Trung ương*).
`

/** Huyện ủy Tuy An, with two communes whose names come before its own, waits with one task until a document comes. */
beforeEach(async () => {
  open = await openTestDatabase()
  const always = { ledBy: null, group: null, from: null, until: null }
  const bodies: OrganisationPeriod[] = [
    { code: 'p', name: 'Tỉnh ủy Phú Yên', kind: 'provincial_committee', parent: null, ...always },
    { code: 'p.ta', name: 'Huyện ủy Tuy An', kind: 'district_committee', parent: 'p', ...always },
    { code: 'p.ta.an', name: 'Đảng ủy xã An Ninh', kind: 'commune_committee', parent: 'p.ta', ...always },
    { code: 'p.ta.cu', name: 'Đảng ủy xã An Cư', kind: 'commune_committee', parent: 'p.ta', ...always },
  ]
  await recordOrganisations(at('2023-04-01', null), bodies, [])
  const posts = [desk, commune].map(({ postId: id, kind, organisation }) => ({
    id,
    kind,
    name: id,
    organisation,
  }))
  await recordPosts(at('2023-04-01', null), posts)
  await loadProgramme(at('2023-04-01', null), {
    ...{ fileName: 'ke-hoach.md', bytes: new TextEncoder().encode(plan) },
    ...{ receivedOn: day('2023-04-01'), assignedBy: 'p' },
  })
  const paper = { type: 'Hướng dẫn', issuer: 'Ban Bí thư', symbol: '12-HD/TW', date: '2023-10-02' }
  const { documentId } = await registerDocument(at('2023-10-03'), registerDocumentInput.parse(paper))
  const [waiting] = await listWaitingTasks(at('2023-10-03'), { documentId })
  const [held] = await open.db.selectFrom('assignments').select('id').execute()
  work = { task: waiting?.taskId ?? '', document: documentId, parent: held?.id ?? '' }
})
afterEach(async () => {
  for await (const { disagreements } of verifyProjections(open.db)) expect(disagreements).toEqual([])
  await open.close()
})

async function give(date: string, to: string, deadline: string | null = null): Promise<string> {
  const { version } = (await showAssignment(at(date), { assignmentId: work.parent })).row
  const asked = { assignmentId: work.parent, version, to: { organisations: [to] } }
  const { assigned } = await giveBelow(at(date), { ...asked, deadline: deadline ? day(deadline) : null })
  return assigned[0] ?? ''
}

const release = (date: string, deadline: string | null = null) =>
  releaseTasks(at(date), {
    ...{ documentId: work.document, on: day(date) },
    tasks: [{ taskId: work.task, deadline: deadline ? day(deadline) : null }],
  })

async function standing(assignmentId: string, date: string) {
  const { row } = await showAssignment(at(date), { assignmentId, asOf: day(date) })
  return [row.derived.status, row.deadline]
}

test('what was given below in the time of released work waits again with it; what has its own deadline runs on', async () => {
  await release('2023-10-20')
  const same = await give('2023-10-21', 'p.ta.an')
  const own = await give('2023-10-21', 'p.ta.cu', '2023-11-30')
  expect(await standing(same, '2023-10-24')).toEqual(['in_progress', '2023-12-31'])
  const { version } = (await showAssignment(at('2023-10-25'), { assignmentId: work.parent })).row
  await takeBackRelease(at('2023-10-25'), { assignmentId: work.parent, version, reason })
  expect(await standing(same, '2023-10-24')).toEqual(['in_progress', '2023-12-31'])
  expect(await standing(same, '2023-10-25')).toEqual(['awaiting_document', '2023-12-31'])
  expect(await standing(own, '2023-12-01')).toEqual(['overdue', '2023-11-30'])
  const page = { unreadOnly: false, page: 1, pageSize: 20 }
  expect((await listNotices(at('2023-10-25', commune), page)).notices).toMatchObject([
    { matter: { kind: 'task-waits-again', on: '2023-10-25' }, assignmentId: same },
    { matter: { kind: 'work-given', by: 'Huyện ủy Tuy An' }, assignmentId: same },
  ])
  expect(await release('2023-11-06')).toEqual({ released: 2 })
  expect(await standing(same, '2023-11-06')).toEqual(['in_progress', '2023-12-31'])
})

test('a deadline that came with the release goes below too, with all that was given in it', async () => {
  await release('2024-02-05', '2024-06-30')
  const child = await give('2024-02-06', 'p.ta.an')
  expect(await standing(child, '2024-02-07')).toEqual(['in_progress', '2024-06-30'])
  const asked = { documentId: work.document, assignments: [work.parent], reason }
  expect(await takeBackReleases(at('2024-02-08'), asked)).toEqual({ takenBack: 2 })
  for (const assignmentId of [work.parent, child])
    expect(await standing(assignmentId, '2024-02-08')).toEqual(['awaiting_document', '2023-12-31'])
})

test('those that wait below are released with their giver, to a later day or an earlier one', async () => {
  const child = await give('2023-10-10', 'p.ta.an')
  expect(await release('2023-10-20', '2023-11-30')).toEqual({ released: 2 })
  expect(await standing(child, '2023-10-20')).toEqual(['in_progress', '2023-11-30'])
  const asked = { documentId: work.document, assignments: [work.parent, child].sort(), reason }
  expect(await takeBackReleases(at('2023-10-25'), asked)).toEqual({ takenBack: 2 })
  expect(await release('2024-02-05', '2024-06-30')).toEqual({ released: 2 })
  expect(await standing(child, '2024-06-30')).toEqual(['due_soon', '2024-06-30'])
})

test('no release makes work due before what was given out from it: nothing is released', async () => {
  await give('2023-10-10', 'p.ta.cu', '2023-12-20')
  const waiting = await give('2023-10-10', 'p.ta.an')
  await expect(release('2023-10-20', '2023-11-30')).rejects.toMatchObject({
    ...{ code: 'deadline-before-child', facts: { child: '2023-12-20' } },
  })
  expect(await standing(waiting, '2023-10-20')).toEqual(['awaiting_document', '2023-12-31'])
})

test('the last day of a window that waits is no deadline of its own: below it waits too', async () => {
  const child = await give('2023-10-10', 'p.ta.an', '2023-12-31')
  expect(await standing(child, '2024-01-10')).toEqual(['awaiting_document', '2023-12-31'])
})
