import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import { openPoints } from '@dondoc/domain/drafts'
import { compareDraft, contextAt, listDrafts, listProgrammes, showDraft } from '@dondoc/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readingScenario } from './reading-scenario.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
  await readingScenario(open.db, new Date('2024-04-01T02:00:00Z'))
})
afterAll(() => open.close())

const context = () => contextAt(open.db, null, new Date('2024-04-01T02:00:00Z'))

async function draftLeft() {
  const [line, ...others] = await listDrafts(context())
  if (!line || others.length > 0) throw new RangeError('One draft is left half done.')
  return line.id
}

test('the plan is a programme, and its new version is left half done', async () => {
  const programmes = await listProgrammes(context(), {})
  // One task each of the Office and Ban Tuyên giáo, two of Ban Tổ chức, and one of the ten district committees.
  expect(programmes.find(({ document }) => document.symbol === '131-KH/TU')).toMatchObject({
    ...{ tasks: 5, measures: 0, total: 14 },
  })
  const { at } = await showDraft(context(), { draftId: await draftLeft() })
  expect(at?.earlier).toHaveLength(1)
  expect(at && openPoints(at.work, at).map(({ kind }) => kind)).toEqual(['version-unsaid', 'body-unknown'])
  const unknown = at?.bodies.find(({ standing }) => standing === 'unknown')
  expect(unknown?.suggestions[0]).toMatchObject({ name: 'Ủy ban Kiểm tra Tỉnh ủy' })
})

test('the new version changes one time and one body, adds a task and drops one', async () => {
  const compared = await compareDraft(context(), { draftId: await draftLeft() })
  const kinds = compared?.tasks.map(({ kind, differences }) => [kind, ...differences])
  expect(kinds).toEqual([
    ...[['kept', 'reworded', 're-dated'], ['kept'], ['kept'], ['kept', 'renumbered', 'bodies-changed']],
    ...[['added'], ['removed']],
  ])
})

test('told again, it adds nothing', async () => {
  const before = [await listProgrammes(context(), {}), await listDrafts(context())]
  await readingScenario(open.db, new Date('2024-04-01T02:00:00Z'))
  expect([await listProgrammes(context(), {}), await listDrafts(context())]).toEqual(before)
})
