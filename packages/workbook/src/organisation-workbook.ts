import type { LocalDate } from '@dondoc/domain/days'
import { writeDay } from '@dondoc/domain/days'
import {
  kindWords,
  type OrganisationCells,
  type OrganisationColumn,
  type OrganisationRow,
  organisationColumns,
  organisationDayColumns,
  organisationTemplate,
} from '@dondoc/domain/organisation-sheet'
import { organisationKinds } from '@dondoc/domain/organisations'
import type { IntakeRefusal } from '@dondoc/intake'
import { readTemplateBook, type WorkbookRefusal } from './read-template-book.ts'
import { writeTemplateBook } from './write-template-book.ts'

const sheet = 'Tổ chức'
const kindsSheet = 'Loại tổ chức'

/** The template by which organisations come in: blank rows, or those recorded, beside what there is to refer to. */
export function writeOrganisationWorkbook(given: {
  readonly day: LocalDate
  readonly rows: readonly OrganisationCells[]
  readonly known: readonly OrganisationCells[]
}): Promise<Uint8Array> {
  return writeTemplateBook({
    ...{ template: organisationTemplate, sheet, fixed: 2, rows: given.rows, blankRows: 300 },
    columns: organisationColumns.map((name) => ({
      ...{ name, ...headings[name], editable: true },
      holds: organisationDayColumns.includes(name) ? 'day' : 'words',
      ...(name === 'kind' && { choicesFrom: `'${kindsSheet}'!$A$1:$A$${organisationKinds.length}` }),
    })),
    guide: [['Danh mục đến ngày', writeDay(given.day)], ...guide],
    beside: [
      { name: kindsSheet, rows: organisationKinds.map((kind) => [kindWords[kind]]) },
      {
        name: 'Tổ chức đang có',
        rows: [
          ['Mã', 'Tên', 'Loại', 'Mã cấp trên'],
          ...given.known.map(({ code, name, kind, parent }) => [code, name, kind, parent]),
        ],
      },
    ],
  })
}

/** Its rows as they came back, blank ones left out. Refused: a file of another template, or a damaged one. */
export function readOrganisationWorkbook(
  fileName: string,
  bytes: Uint8Array,
): OrganisationRow[] | IntakeRefusal | WorkbookRefusal {
  const book = readTemplateBook(fileName, bytes, { ...organisationTemplate, sheet })
  if ('refused' in book) return book
  return book.rows
    .filter(({ cells }) => Object.values(cells).some((text) => text.trim() !== ''))
    .map(({ line, cells }) => ({ line, cells: { ...blank, ...cells } }))
}

const blank = Object.fromEntries(organisationColumns.map((column) => [column, ''])) as Record<
  OrganisationColumn,
  string
>

const headings: Readonly<Record<OrganisationColumn, { readonly title: string; readonly width: number }>> = {
  code: { title: 'Mã', width: 20 },
  name: { title: 'Tên', width: 40 },
  kind: { title: 'Loại', width: 24 },
  parent: { title: 'Mã cấp trên trực tiếp', width: 20 },
  ledBy: { title: 'Mã cơ quan đảng lãnh đạo', width: 20 },
  group: { title: 'Tên gọi chung', width: 28 },
  from: { title: 'Từ ngày', width: 13 },
  to: { title: 'Đến hết ngày', width: 13 },
  aliases: { title: 'Tên khác', width: 36 },
  advises: { title: 'Tham mưu cho (mã)', width: 22 },
  oversees: { title: 'Kiểm tra, giám sát (mã)', width: 22 },
  coordinates_with: { title: 'Phối hợp với (mã)', width: 22 },
}

const guide: readonly (readonly [string, string])[] = [
  [
    'Mỗi dòng',
    'Một thời kỳ của một tổ chức. Đổi tên, đổi loại hay đổi cấp trên: thêm dòng cùng mã, nối tiếp về ngày.',
  ],
  ['Mã', 'Chữ thường không dấu, số, gạch nối; dấu chấm giữa các cấp, ví dụ ld.btc. Mã không đổi về sau.'],
  ['Loại', 'Chọn trong danh sách ở trang “Loại tổ chức”.'],
  ['Cấp trên', 'Mã của tổ chức đang có (trang “Tổ chức đang có”) hoặc của một dòng khác trong tệp.'],
  ['Ngày', 'Từ ngày để trống: có từ trước. Đến hết ngày để trống: còn hoạt động.'],
  ['Tên khác, quan hệ', 'Nhiều mục cách nhau bằng dấu chấm phẩy; có hiệu lực trong thời kỳ của dòng.'],
  [
    'Khi nhập',
    'Tệp được kiểm tra trước. Có một ô sai thì không dòng nào được ghi. Tổ chức đã có chỉ đổi bằng quyết định.',
  ],
]
