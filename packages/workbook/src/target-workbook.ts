import {
  filledColumns,
  type ReturnedTargetRow,
  type TargetCells,
  type TargetColumn,
  targetColumns,
  targetTemplate,
} from '@dondoc/domain/target-sheet'
import type { IntakeRefusal } from '@dondoc/intake'
import { readTemplateBook, type WorkbookRefusal } from './read-template-book.ts'
import type { TemplateColumn } from './template-book.ts'
import { writeTemplateBook } from './write-template-book.ts'

const sheet = 'Số liệu chỉ tiêu'

/** The figures of one period as a workbook to fill in and bring back: a row for each measure and body. */
export function writeTargetWorkbook(rows: readonly TargetCells[]): Promise<Uint8Array> {
  return writeTemplateBook({
    ...{ template: targetTemplate, sheet, fixed: 8, rows, guide },
    columns: targetColumns.map((name) => ({
      ...{ name, ...headings[name], editable: filledColumns.some((one) => one === name) },
    })),
  })
}

/** Its rows as they came back, beside what they were. Refused: a file of another template, or a damaged one. */
export function readTargetWorkbook(
  fileName: string,
  bytes: Uint8Array,
): ReturnedTargetRow[] | IntakeRefusal | WorkbookRefusal {
  const book = readTemplateBook(fileName, bytes, { ...targetTemplate, sheet })
  if ('refused' in book) return book
  const originals = new Map(book.exported.map(({ cells }) => [keyOf(cells), { ...blank, ...cells }]))
  return book.rows
    .filter(({ cells }) => Object.values(cells).some((text) => text.trim() !== ''))
    .map(({ line, cells }) => {
      const exported = originals.get(keyOf(cells)) ?? null
      return { line, exported, cells: { ...blank, ...exported, ...cells } }
    })
}

/** A row is one measure of one body. */
function keyOf({ measure = '', unit = '', code = '' }: Readonly<Record<string, string>>): string {
  return JSON.stringify([measure, unit, code])
}

const blank = Object.fromEntries(targetColumns.map((column) => [column, ''])) as Record<TargetColumn, string>

type Heading = Pick<TemplateColumn<TargetColumn>, 'title' | 'width' | 'holds'>
const words = (title: string, width: number): Heading => ({ title, width, holds: 'words' })

const headings: Readonly<Record<TargetColumn, Heading>> = {
  programme: words('Chương trình', 0),
  record: words('Số liệu đang có', 0),
  kind: words('Loại số liệu', 0),
  measure: words('Chỉ tiêu', 44),
  unit: words('Đơn vị tính', 10),
  goal: words('Cần đạt', 24),
  code: words('Mã', 14),
  name: words('Cơ quan, đơn vị', 32),
  period: words('Kỳ', 12),
  value: { title: 'Số liệu', width: 14, holds: 'figure' },
  on: { title: 'Ngày của số liệu', width: 14, holds: 'day' },
  source: words('Nguồn số liệu', 40),
  reason: words('Lý do đính chính', 36),
}

const guide: readonly (readonly [string, string])[] = [
  ['Được điền', 'Các cột nền vàng. Các cột nền xám không sửa. Dòng chưa có số liệu thì để trống.'],
  ['Số liệu', 'Ghi theo đơn vị tính của dòng, dùng dấu phẩy cho phần thập phân: 2,6.'],
  ['Ngày, nguồn', 'Ngày và số, ký hiệu của báo cáo, văn bản nêu số liệu; có số liệu thì phải có cả hai.'],
  [
    'Đính chính',
    'Dòng đã có số liệu: sửa ô sai và ghi “Lý do đính chính”. Số cũ vẫn được giữ trong lịch sử.',
  ],
  [
    'Khi nhập lại',
    'Tệp được kiểm tra trước. Có một ô sai thì không dòng nào được ghi; ô sai được chỉ rõ dòng, cột.',
  ],
]
