import { expect, test } from 'vitest'
import { type DocumentCells, type DocumentColumn, documentColumns } from './columns.ts'
import { readDocumentRow } from './read-document-row.ts'

const blank = Object.fromEntries(documentColumns.map((column) => [column, ''])) as Record<
  DocumentColumn,
  string
>
const exported: DocumentCells = {
  ...blank,
  ...{ document: 'd-1', version: '1', standing: 'Còn hiệu lực', type: 'Quy định' },
  ...{ symbol: '124-QĐ/TW', issuer: 'Bộ Chính trị', level: 'Trung ương', date: '04/10/2023' },
}
const read = (edits: Partial<DocumentCells>) =>
  readDocumentRow({ line: 3, exported, cells: { ...exported, ...edits } })

test('a row that nobody changed asks for nothing, blanks and line ends apart', () => {
  expect(read({ issuer: ' Bộ  Chính trị\n' })).toEqual({ changes: [], faults: [], said: null })
})

test('a changed row says the whole of its document, days as people type them', () => {
  const { changes, said } = read({
    receivedOn: '16/10/2023',
    level: 'TRUNG ƯƠNG',
    reason: 'Bổ sung ngày nhận',
  })
  expect(changes.map(({ column }) => column)).toEqual(['level', 'receivedOn', 'reason'])
  expect(said).toEqual({
    ...{ type: 'Quy định', symbol: '124-QĐ/TW', issuer: 'Bộ Chính trị', level: 'central', subject: null },
    ...{ date: '2023-10-04', receivedOn: '2023-10-16', inForceFrom: null },
  })
})

test('a row added at the end is a new document', () => {
  const cells = { ...blank, type: 'Kế hoạch', symbol: '12-KH/TU', date: '5/1/2024' }
  const { faults, said } = readDocumentRow({ line: 60, exported: null, cells })
  expect(faults).toEqual([])
  expect(said).toMatchObject({ type: 'Kế hoạch', symbol: '12-KH/TU', date: '2024-01-05' })
})

test.each<[string, Partial<DocumentCells>, string, DocumentColumn]>([
  ['a changed standing', { standing: 'Đã bị bãi bỏ' }, 'column-locked', 'standing'],
  ['a changed key', { document: 'd-2' }, 'column-locked', 'document'],
  ['a type taken out', { type: '' }, 'cell-missing', 'type'],
  ['a day that is none', { date: '31/02/2024' }, 'cell-not-a-day', 'date'],
  ['a level that is none', { level: 'Cấp vùng' }, 'cell-not-a-choice', 'level'],
])('finds fault with %s', (_name, edits, code, column) => {
  const { faults, said } = read(edits)
  expect(faults).toContainEqual({ code, column })
  expect(said).toBeNull()
})

test('a row with a key that was not exported is of another sheet', () => {
  expect(readDocumentRow({ line: 9, exported: null, cells: exported }).faults).toEqual([
    { code: 'row-unknown', column: null },
  ])
})
