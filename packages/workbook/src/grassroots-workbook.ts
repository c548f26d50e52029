import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { classLevels } from '@dondoc/domain/grassroots'
import {
  classWords,
  type GrassrootsCells,
  type GrassrootsColumn,
  grassrootsColumns,
  grassrootsTemplate,
  lockedColumns,
  type ReturnedGrassrootsRow,
} from '@dondoc/domain/grassroots-sheet'
import type { IntakeRefusal } from '@dondoc/intake'
import { readTemplateBook, type WorkbookRefusal } from './read-template-book.ts'
import type { TemplateColumn } from './template-book.ts'
import { writeTemplateBook } from './write-template-book.ts'

const sheet = 'Tổ chức cơ sở đảng'

/** The grassroots database as a workbook to fill in and bring back. */
export function writeGrassrootsWorkbook(given: {
  readonly exportedOn: LocalDate
  readonly rows: readonly GrassrootsCells[]
}): Promise<Uint8Array> {
  return writeTemplateBook({
    ...{ template: grassrootsTemplate, sheet, fixed: 3, rows: given.rows },
    columns: grassrootsColumns.map((name) => ({
      ...{ name, ...headings[name], editable: !lockedColumns.includes(name) },
      ...(name === 'classLevel' && { choices: classLevels.map((level) => classWords[level]) }),
    })),
    guide: [['Số liệu đến ngày', writeDay(given.exportedOn)], ...guide],
  })
}

/** Its rows as they came back, beside what they were. Refused: a file of another template, or a damaged one. */
export function readGrassrootsWorkbook(
  fileName: string,
  bytes: Uint8Array,
): ReturnedGrassrootsRow[] | IntakeRefusal | WorkbookRefusal {
  const book = readTemplateBook(fileName, bytes, { ...grassrootsTemplate, sheet })
  if ('refused' in book) return book
  const originals = new Map(book.exported.map(({ cells }) => [cells.code, { ...blank, ...cells }]))
  return book.rows
    .filter(({ cells }) => Object.values(cells).some((text) => text.trim() !== ''))
    .map(({ line, cells }) => {
      const exported = originals.get(cells.code ?? '') ?? null
      return { line, exported, cells: { ...blank, ...exported, ...cells } }
    })
}

const blank = Object.fromEntries(grassrootsColumns.map((column) => [column, ''])) as Record<
  GrassrootsColumn,
  string
>

type Heading = Pick<TemplateColumn<GrassrootsColumn>, 'title' | 'width' | 'holds'>
const words = (title: string, width: number): Heading => ({ title, width, holds: 'words' })
const day = (title: string): Heading => ({ title, width: 13, holds: 'day' })
const number = (title: string): Heading => ({ title, width: 11, holds: 'number' })

const headings: Readonly<Record<GrassrootsColumn, Heading>> = {
  code: words('Mã', 16),
  version: words('Lần ghi', 0),
  name: words('Tổ chức', 36),
  kind: words('Loại', 18),
  superior: words('Cấp trên trực tiếp', 28),
  foundingNumber: words('Quyết định thành lập: số', 18),
  foundingOn: day('Quyết định thành lập: ngày'),
  foundingIssuer: words('Quyết định thành lập: cơ quan', 26),
  termFrom: day('Nhiệm kỳ: từ ngày'),
  termTo: day('Nhiệm kỳ: đến hết ngày'),
  countedOn: day('Số liệu: đến ngày'),
  cells: number('Số chi bộ'),
  official: number('Đảng viên chính thức'),
  probationary: number('Đảng viên dự bị'),
  classYear: number('Xếp loại: năm'),
  classLevel: words('Xếp loại: mức', 28),
  classOn: day('Xếp loại: ngày quyết định'),
  reason: words('Lý do đính chính', 36),
}

const guide: readonly (readonly [string, string])[] = [
  ['Được điền', 'Các cột nền vàng. Các cột nền xám không sửa. Chỉ ghi số lượng, không ghi tên đảng viên.'],
  ['Số chi bộ', 'Gồm mọi chi bộ trong đảng bộ, kể cả chi bộ của đảng bộ bộ phận. Chi bộ ghi 1.'],
  ['Số liệu mới', 'Đổi “Số liệu: đến ngày” sang ngày mới rồi ghi đủ ba số; số liệu cũ vẫn được giữ.'],
  ['Đính chính', 'Giữ nguyên ngày, sửa số sai và ghi “Lý do đính chính”.'],
  [
    'Xếp loại',
    'Bốn mức theo Quy định của Bộ Chính trị về kiểm điểm, đánh giá, xếp loại chất lượng hằng năm.',
  ],
  [
    'Khi nhập lại',
    'Tệp được kiểm tra trước. Có một ô sai thì không dòng nào được ghi; ô sai được chỉ rõ dòng, cột.',
  ],
]
