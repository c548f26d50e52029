import { type LocalDate, writeDay } from '@dondoc/domain/days'
import {
  type DocumentCells,
  type DocumentColumn,
  documentColumns,
  documentDayColumns,
  documentTemplate,
  levelWords,
  lockedDocumentColumns,
  type ReturnedDocumentRow,
} from '@dondoc/domain/document-sheet'
import { documentTypes, issuingLevels } from '@dondoc/domain/documents'
import type { IntakeRefusal } from '@dondoc/intake'
import { readTemplateBook, type WorkbookRefusal } from './read-template-book.ts'
import { writeTemplateBook } from './write-template-book.ts'

const sheet = 'Văn bản'

/** The register of documents as a workbook to correct and add to, and to bring back. */
export function writeDocumentWorkbook(given: {
  readonly exportedOn: LocalDate
  readonly rows: readonly DocumentCells[]
}): Promise<Uint8Array> {
  return writeTemplateBook({
    ...{ template: documentTemplate, sheet, fixed: 5, rows: given.rows, blankRows: 200 },
    columns: documentColumns.map((name) => ({
      ...{ name, ...headings[name], editable: !lockedDocumentColumns.includes(name) },
      holds: documentDayColumns.includes(name) ? 'day' : 'words',
      ...(name === 'level' && { choices: issuingLevels.map((level) => levelWords[level]) }),
      ...(name === 'type' && { choices: Object.keys(documentTypes), freely: true }),
    })),
    guide: [['Ngày xuất', writeDay(given.exportedOn)], ...guide],
  })
}

/** Its rows as they came back, blank ones left out. Refused: a file of another template, or a damaged one. */
export function readDocumentWorkbook(
  fileName: string,
  bytes: Uint8Array,
): ReturnedDocumentRow[] | IntakeRefusal | WorkbookRefusal {
  const book = readTemplateBook(fileName, bytes, { ...documentTemplate, sheet })
  if ('refused' in book) return book
  const originals = new Map(book.exported.map(({ cells }) => [cells.document, { ...blank, ...cells }]))
  return book.rows
    .filter(({ cells }) => Object.values(cells).some((text) => text.trim() !== ''))
    .map(({ line, cells }) => {
      const exported = originals.get(cells.document ?? '') ?? null
      // A column that was taken out of the sheet was not changed.
      return { line, exported, cells: { ...blank, ...exported, ...cells } }
    })
}

const blank = Object.fromEntries(documentColumns.map((column) => [column, ''])) as Record<
  DocumentColumn,
  string
>

const headings: Readonly<Record<DocumentColumn, { readonly title: string; readonly width: number }>> = {
  document: { title: 'Khóa', width: 0 },
  version: { title: 'Lần ghi', width: 0 },
  standing: { title: 'Hiệu lực', width: 20 },
  type: { title: 'Loại văn bản', width: 18 },
  symbol: { title: 'Số, ký hiệu', width: 20 },
  issuer: { title: 'Cơ quan ban hành', width: 30 },
  level: { title: 'Cấp ban hành', width: 14 },
  date: { title: 'Ngày ban hành', width: 14 },
  subject: { title: 'Trích yếu', width: 60 },
  receivedOn: { title: 'Ngày nhận', width: 14 },
  inForceFrom: { title: 'Có hiệu lực từ', width: 14 },
  reason: { title: 'Lý do đính chính', width: 36 },
}

const guide: readonly (readonly [string, string])[] = [
  ['Được điền', 'Các cột nền vàng. Cột “Hiệu lực” không sửa ở đây: ghi hết hiệu lực ở trang của văn bản.'],
  ['Văn bản mới', 'Thêm vào các dòng trống cuối bảng: loại văn bản, và số ký hiệu hoặc trích yếu.'],
  ['Đính chính', 'Sửa ô sai và ghi “Lý do đính chính”. Nội dung cũ được giữ trong lịch sử ghi sổ.'],
  ['Chỉ được trích dẫn', 'Điền cho đủ là vào sổ văn bản ấy; không cần lý do.'],
  ['Bỏ dòng', 'Bỏ một dòng khỏi tệp không xóa văn bản khỏi sổ.'],
  [
    'Khi nhập lại',
    'Tệp được kiểm tra trước. Có một ô sai thì không dòng nào được ghi; ô sai được chỉ rõ dòng, cột.',
  ],
]
