import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { loadProgramme } from './load-programme.ts'

let open: OpenDatabase
const always = { ledBy: null, group: null, from: null, until: null }
const committee: OrganisationPeriod = {
  code: 'p',
  name: 'Tỉnh ủy Phú Yên',
  kind: 'provincial_committee',
  parent: null,
  ...always,
}
const agency: OrganisationPeriod = {
  code: 'p.btc',
  name: 'Ban Tổ chức Tỉnh ủy',
  kind: 'advisory_agency',
  parent: 'p',
  ...always,
}

beforeAll(async () => {
  open = await openTestDatabase()
  await recordOrganisations(context(), [committee, agency], [])
})
afterAll(() => open.close())

const context = () => contextAt(open.db, null, new Date('2024-01-15T02:00:00Z'))

const load = (text: string, fileName = 'ke-hoach.md') =>
  loadProgramme(context(), {
    ...{ fileName, bytes: new TextEncoder().encode(text) },
    ...{ receivedOn: day('2024-01-10'), assignedBy: 'p' },
  })

async function storedRows(): Promise<number[]> {
  const tables = [
    'documents',
    'programmes',
    'tasks',
    'assignments',
    'assignment_events',
    'assignment_states',
  ] as const
  return Promise.all(
    tables.map(async (table) => (await open.db.selectFrom(table).selectAll().execute()).length),
  )
}

const plan = (body: string) => `**KẾ HOẠCH**

**thực hiện công tác năm 2024**

## II. NHIỆM VỤ

### 1. ${body}

- Tham mưu xây dựng kế hoạch luân chuyển cán bộ (*hoàn thành trong năm 2024*).
- Tham mưu công tác quy hoạch cán bộ (*nhiệm vụ thường xuyên*).
`

test('a document that assigns to a body nobody knows is refused by its name, and nothing is stored', async () => {
  const refused = load(plan('Ban Khoa giáo Tỉnh ủy'))
  await expect(refused).rejects.toThrow(OperationRefused)
  await expect(refused).rejects.toMatchObject({
    code: 'unknown-bodies',
    facts: { names: 'Ban Khoa giáo Tỉnh ủy' },
  })
  expect(await storedRows()).toEqual([0, 0, 0, 0, 0, 0])
})

test.each([
  ['without a task', 'Trăm năm trong cõi người ta.', 'tho.md', 'no-tasks'],
  ['of another kind', 'PNG', 'anh.png', 'file-unreadable'],
  ['without a word', '', 'trong.md', 'file-unreadable'],
])('a file %s is refused, and nothing is stored', async (_name, text, fileName, code) => {
  await expect(load(text, fileName)).rejects.toMatchObject({ code, facts: { file: fileName } })
  expect(await storedRows()).toEqual([0, 0, 0, 0, 0, 0])
})

test('the same file is loaded once', async () => {
  const loaded = await load(plan('Ban Tổ chức Tỉnh ủy'))
  expect(loaded).toMatchObject({ tasks: 2, measures: 0, assignments: 2 })
  const rows = await storedRows()
  await expect(load(plan('Ban Tổ chức Tỉnh ủy'))).rejects.toMatchObject({
    code: 'already-loaded',
    facts: { programme: loaded.programmeId },
  })
  expect(await storedRows()).toEqual(rows)
})
