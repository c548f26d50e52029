import type { RegisterImport } from '@dondoc/contracts'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

type Client = Awaited<ReturnType<TestServer['as']>>

let server: TestServer
let desk: Client
beforeAll(async () => {
  server = await startTestServer(new Date('2024-03-20T02:00:00Z'))
  desk = await server.as('theo-doi')
})
afterAll(() => server.close())

const filter = encodeURIComponent(JSON.stringify({ search: 'lấy phiếu tín nhiệm' }))

/** The exported workbook, filled in as a person does, by the names that its hidden first row prints. */
async function filledIn(fill: (cell: (line: number, column: string) => ExcelJS.Cell) => void) {
  const response = await desk.download(`/api/register/workbook?filter=${filter}`)
  expect(response.headers.get('content-disposition')).toContain('so-nhiem-vu-2024-03-20.xlsx')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  const sheet = book.worksheets[0]
  if (!sheet) throw new Error('The workbook is empty.')
  const names = sheet.getRow(1).values as string[]
  fill((line, column) => sheet.getRow(line).getCell(names.indexOf(column)))
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), rows: sheet.rowCount - 2 }
}

async function take(bytes: Uint8Array, keep: boolean): Promise<RegisterImport> {
  const response = await desk.upload(`/api/register/workbook?fileName=so.xlsx&keep=${keep}`, bytes)
  expect(response.status).toBe(200)
  return (await response.json()) as RegisterImport
}

test('the register goes out as the filters show it and comes back through a preview, all or nothing', async () => {
  const { bytes, rows } = await filledIn((cell) => {
    cell(3, 'progressDone').value = 'Đã họp lấy ý kiến'
    cell(4, 'progressDone').value = 'Đã gửi dự thảo'
    cell(4, 'progressOn').value = new Date(Date.UTC(2024, 2, 18))
  })
  expect(rows).toBe(16)
  expect(await take(bytes, false)).toMatchObject({ kept: false, faults: [], unchanged: 14 })
  expect(await take(bytes, true)).toMatchObject({ kept: true, faults: [] })
  expect(await take(bytes, true)).toMatchObject({
    kept: false,
    faults: [
      { line: 3, code: 'stale', changes: [{ happening: { done: 'Đã họp lấy ý kiến' } }] },
      { line: 4, code: 'stale' },
    ],
  })
})

test.each([
  ['a file that is no workbook', 'Kế hoạch', 'file-unreadable'],
  ['nothing', '', 'file-unreadable'],
])('%s is refused with a sentence, and nothing breaks', async (_, text, code) => {
  const path = '/api/register/workbook?fileName=so.xlsx&keep=true'
  const response = await desk.upload(path, new TextEncoder().encode(text))
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ refusal: { code } })
})

test('a post that may fill in no row is refused before its file is opened', async () => {
  const leader = await server.as('lanh-dao')
  const path = '/api/register/workbook?fileName=so.xlsx&keep=false'
  const response = await leader.upload(path, new TextEncoder().encode('PK no workbook'))
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ refusal: { code: 'not-permitted' } })
})

test('a workbook of another kind is refused by its name', async () => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Bảng').addRow(['Chấm công'])
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  const response = await desk.upload('/api/register/workbook?fileName=cham-cong.xlsx&keep=true', bytes)
  expect(await response.json()).toMatchObject({
    refusal: { code: 'workbook-unknown', facts: { file: 'cham-cong.xlsx' } },
  })
})
