import { describe } from 'vitest'
import { test } from './office/own-office.ts'
import type { Client } from './office/test.ts'

async function rowOf(client: Client, code: string, body: string) {
  const { rows } = await client.api.register.list.query({ search: code, pageSize: 200 })
  const row = rows.find((one) => one.task.code === code && one.organisation.name === body)
  if (!row) throw new Error(`${body} holds no ${code}.`)
  return row
}

const body = 'Huyện ủy Hàm Thuận Nam'

describe('a change made elsewhere', () => {
  test('appears within two seconds without reloading, on the task and in the list', async ({ office }) => {
    const desk = await office.client('theo-doi')
    const { assignmentId, version } = await rowOf(desk, '2.11-04', body)
    const leader = await office.enter('lanh-dao', { at: `/nhiem-vu/${assignmentId}` })
    const list = await office.enter('lanh-dao', { at: `/nhiem-vu?search=2.11-04&sort=organisation` })
    const line = list.getByRole('row', { name: new RegExp(body) })
    await leader.getByText('Thường xuyên – chậm cập nhật 199 ngày').first().waitFor()
    await line.getByText('Thường xuyên – chậm cập nhật 199 ngày').waitFor()

    const entry = { on: '2024-01-14', done: 'Đã quán triệt tại 12 chi bộ' }
    await desk.api.assignments.recordProgress.mutate({ assignmentId, version, ...entry })
    const soon = { timeout: 2000 }
    await Promise.all([
      leader.getByText('Đã quán triệt tại 12 chi bộ').waitFor(soon),
      line.getByText('Thường xuyên – có cập nhật').waitFor(soon),
    ])
  })
})
