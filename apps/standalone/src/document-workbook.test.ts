import type { DocumentImport } from '@dondoc/contracts'
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

const path = '/api/documents/workbook'
type Rows = readonly Readonly<Record<string, string | Date>>[]

/** The exported workbook, the row of each symbol corrected and the last rows added to, as a person does. */
async function edited(corrected: Readonly<Record<string, Rows[number]>>, added: Rows = []) {
  const response = await desk.download(path)
  expect(response.headers.get('content-disposition')).toContain('so-van-ban-2024-03-20.xlsx')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  const sheet = book.getWorksheet('Văn bản')
  if (!sheet) throw new Error('The sheet of documents is missing.')
  const names = sheet.getRow(1).values as string[]
  const fill = (line: number, cells: Rows[number]) => {
    for (const [column, words] of Object.entries(cells))
      sheet.getRow(line).getCell(names.indexOf(column)).value = words
  }
  const lineOf = new Map<string, number>()
  sheet.eachRow((row, line) => lineOf.set(String(row.getCell(names.indexOf('symbol')).value), line))
  const exported = (book.getWorksheet('Gốc')?.rowCount ?? 1) - 1
  for (const [symbol, cells] of Object.entries(corrected)) fill(lineOf.get(symbol) ?? 0, cells)
  for (const [at, cells] of added.entries()) fill(3 + exported + at, cells)
  return { book, lineOf, exported, bytes: new Uint8Array(await book.xlsx.writeBuffer()) }
}

async function take(bytes: Uint8Array, keep: boolean): Promise<DocumentImport> {
  const response = await desk.upload(`${path}?fileName=so.xlsx&keep=${keep}`, bytes)
  expect(response.status).toBe(200)
  return (await response.json()) as DocumentImport
}
const entryOf = async (symbol: string) =>
  (await desk.api.documents.list.query({ search: symbol })).rows.find((row) => row.symbol === symbol)

test('comes back unchanged, and nothing is recorded', async () => {
  const { bytes, exported } = await edited({})
  expect(exported).toBeGreaterThan(30)
  expect(await take(bytes, true)).toMatchObject({ changes: [], faults: [], unchanged: exported })
})

test('a row corrected, a cited document filled in and a new row are recorded together, after a dry run that keeps nothing', async () => {
  const { bytes } = await edited(
    {
      '124-QĐ/TW': { receivedOn: new Date(Date.UTC(2023, 9, 20)), reason: 'Ghi sót ngày nhận' },
      '218-QĐ/TW': { subject: 'về việc Mặt trận góp ý xây dựng Đảng', receivedOn: '15/1/2024' },
    },
    [{ type: 'Kế hoạch', symbol: '77-KH/TU', issuer: 'Tỉnh ủy', date: '11/3/2024', subject: 'về lưu trữ' }],
  )
  expect(await take(bytes, false)).toMatchObject({ kept: false, faults: [], registered: 2, corrected: 1 })
  expect(await entryOf('77-KH/TU')).toBeUndefined()
  expect(await take(bytes, true)).toMatchObject({ kept: true, faults: [], registered: 2, corrected: 1 })
  expect(await entryOf('77-KH/TU')).toMatchObject({
    date: '2024-03-11',
    standing: 'in_force',
    level: 'province',
  })
  expect(await entryOf('218-QĐ/TW')).toMatchObject({ standing: 'in_force', receivedOn: '2024-01-15' })
  const corrected = await entryOf('124-QĐ/TW')
  expect(corrected).toMatchObject({ receivedOn: '2023-10-20' })
  const { history } = await desk.api.documents.show.query({ documentId: corrected?.id ?? '' })
  expect(history[0]?.happening).toMatchObject({ type: 'corrected', reason: 'Ghi sót ngày nhận' })

  // The same file again: its rows are older than the register now, and its new row is there already.
  const again = await take(bytes, true)
  expect(again.kept).toBe(false)
  expect(again.faults.map(({ code }) => code).sort()).toEqual([
    'document-already-registered',
    'document-stale',
    'document-stale',
  ])
})

test('one wrong row keeps all from being recorded, each fault told by row and column', async () => {
  const { bytes, lineOf, exported } = await edited(
    {
      '132-QĐ/TW': { issuer: 'Ban Bí thư' },
      '114-QĐ/TW': { date: '31/02/2023' },
      '96-QĐ/TW': { standing: 'Đã bị bãi bỏ' },
    },
    [
      { type: 'Kế hoạch', symbol: '78-KH/TU', issuer: 'Tỉnh ủy', date: '11/3/2024' },
      { symbol: '79-KH/TU' },
      { type: 'Kế hoạch', symbol: '78-KH/TU', issuer: 'Tỉnh ủy', date: '11/3/2024' },
    ],
  )
  const { kept, faults } = await take(bytes, true)
  expect(kept).toBe(false)
  const places = faults.map(({ line, column, code }) => [line, column, code])
  expect(places).toHaveLength(5)
  expect(places).toEqual(
    expect.arrayContaining([
      [lineOf.get('132-QĐ/TW'), 'reason', 'correction-without-reason'],
      [lineOf.get('114-QĐ/TW'), 'date', 'cell-not-a-day'],
      [lineOf.get('96-QĐ/TW'), 'standing', 'column-locked'],
      [3 + exported + 1, 'type', 'cell-missing'],
      [3 + exported + 2, 'symbol', 'document-already-registered'],
    ]),
  )
  expect(await entryOf('78-KH/TU')).toBeUndefined()
})

test('an old template is refused by its name, and the register of tasks is not taken for it', async () => {
  const { book } = await edited({})
  const guide = book.getWorksheet('Hướng dẫn')
  if (guide) guide.getCell('B2').value = 0
  const old = new Uint8Array(await book.xlsx.writeBuffer())
  const response = await desk.upload(`${path}?fileName=so-cu.xlsx&keep=true`, old)
  expect(await response.json()).toMatchObject({
    refusal: { code: 'workbook-old', facts: { file: 'so-cu.xlsx', template: 'dondoc-so-van-ban 0' } },
  })
  const tasks = new Uint8Array(await (await desk.download('/api/register/workbook')).arrayBuffer())
  const other = await desk.upload(`${path}?fileName=nhiem-vu.xlsx&keep=true`, tasks)
  expect(await other.json()).toMatchObject({ refusal: { code: 'workbook-unknown' } })
})

test('a post that may register nothing is refused before its file is opened', async () => {
  const focal = await server.as('dau-moi')
  const response = await focal.upload(`${path}?fileName=so.xlsx&keep=true`, new TextEncoder().encode('PK'))
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ refusal: { code: 'not-permitted' } })
})
