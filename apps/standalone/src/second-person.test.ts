import { insertPostHolder } from '@dondoc/database'
import { day } from '@dondoc/domain/days'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

const moment = new Date('2024-01-15T02:00:00Z')
let server: TestServer
beforeAll(async () => {
  server = await startTestServer(moment)
})
afterAll(() => server.close())

/** From tomorrow on, which comes, the account of the body's post holds that of the desk instead, beside the desk's own. */
async function moveToDesk() {
  const { db } = server.open
  const tomorrow = day('2024-01-16')
  const { user_id } = await db
    .updateTable('post_holders')
    .set({ until_day: tomorrow })
    .where('post_id', '=', 'dau-moi')
    .returning('user_id')
    .executeTakeFirstOrThrow()
  await insertPostHolder(db, { postId: 'theo-doi', userId: user_id, from: tomorrow })
  moment.setUTCDate(16)
}

test('whoever sent evidence in does not accept it from a post taken up since; another person of that post does', async () => {
  const [mover, desk] = [await server.as('dau-moi'), await server.as('theo-doi')]
  const { rows } = await mover.api.register.list.query({ organisation: 'bt.tp' })
  const row = rows.find(({ allowed }) => allowed.includes('submit-evidence'))
  if (!row) throw new Error('Nothing can be sent in.')
  const { assignmentId } = row
  const evidence = { number: '12-BC/HU', date: '2024-01-05', receiver: 'Ban Tổ chức Tỉnh ủy' }
  const sent = { assignmentId, version: row.version, ...evidence }
  const { version } = await mover.api.assignments.submitEvidence.mutate(sent)
  await moveToDesk()

  expect(await mover.api.session.show.query()).toMatchObject({ post: { id: 'theo-doi' } })
  const { blocked } = await mover.api.assignments.show.query({ assignmentId })
  expect(blocked).toContainEqual({ command: 'accept-evidence', obstacle: 'own-ask' })
  await expect(mover.api.assignments.acceptEvidence.mutate({ assignmentId, version })).rejects.toMatchObject({
    data: { refusal: { code: 'second-person-needed' } },
  })
  await desk.api.assignments.acceptEvidence.mutate({ assignmentId, version })
  const done = await desk.api.assignments.show.query({ assignmentId })
  expect(done.row.derived.status).toBe('done')
})
