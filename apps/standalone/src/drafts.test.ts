import type { UploadedDraft } from '@dondoc/contracts'
import { day } from '@dondoc/domain/days'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

type Client = Awaited<ReturnType<TestServer['as']>>

let server: TestServer
let desk: Client
beforeAll(async () => {
  server = await startTestServer(new Date('2024-03-04T02:00:00Z'))
  desk = await server.as('theo-doi')
})
afterAll(() => server.close())

async function upload(text: string, fileName = 'ke-hoach.md', client = desk): Promise<UploadedDraft> {
  const path = `/api/drafts?fileName=${encodeURIComponent(fileName)}`
  const response = await client.upload(path, new TextEncoder().encode(text))
  return response.json() as Promise<UploadedDraft>
}

/** A plan of our own words; the number tells its copies apart. */
const plan = (number: number, body = 'Ban Tổ chức Tỉnh ủy') => `**TỈNH ỦY BÌNH THUẬN**

Số: ${number}-KH/TU

Bình Thuận, ngày 01 tháng 3 năm 2024

**KẾ HOẠCH**

**về luân chuyển cán bộ năm 2024**

## I. NHIỆM VỤ

### 1. ${body}

- Tham mưu xây dựng danh sách cán bộ cần luân chuyển (*hoàn thành trước ngày 30/6/2024*).
- Tham mưu tổng kết việc luân chuyển cán bộ (*hoàn thành trong năm 2024*).

### 2. Văn phòng Tỉnh ủy

- Theo dõi việc thực hiện kế hoạch này (*nhiệm vụ thường xuyên*).
`

async function read(draftId: string, client = desk) {
  await client.api.drafts.read.mutate({ draftId })
  for (;;) {
    const view = await client.api.drafts.show.query({ draftId })
    if (view.stage !== 'uploaded' && view.stage !== 'reading') return view
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function opened(text: string, fileName?: string) {
  const { draftId } = await upload(text, fileName)
  const { at, reading } = await read(draftId)
  if (!at || !reading) throw new Error('The draft was not read.')
  return { draftId, at, reading }
}

describe('from a file to a programme', () => {
  test('a directive is uploaded, read, edited and confirmed, and its tasks are assigned', async () => {
    const { draftId, at, reading } = await opened(plan(1))
    expect(at.work.tasks.map(({ read }) => read.lead)).toEqual([
      ...[['Ban Tổ chức Tỉnh ủy'], ['Ban Tổ chức Tỉnh ủy'], ['Văn phòng Tỉnh ủy']],
    ])
    for (const { read } of at.work.tasks)
      for (const { from, until } of read.readings.text?.ranges ?? [])
        expect(read.text).toContain(reading.text.slice(from, until))
    const received = await desk.api.drafts.edit.mutate({
      ...{ draftId, seen: at.sequence },
      command: { type: 'change-receipt', change: { receivedOn: '2024-03-02', assignedBy: 'bt' } },
    })
    const { programmeId, published } = await desk.api.drafts.confirm.mutate({
      draftId,
      seen: received.sequence,
    })
    expect(published).toBe(true)
    const programme = await desk.api.programmes.show.query({ programmeId })
    expect(programme.receivedOn).toBe(day('2024-03-02'))
    expect(programme.tasks.map(({ rolledUp }) => rolledUp.total)).toEqual([1, 1, 1])
  })
})
