import { cleanSpaces, foldForSearch } from '../../text/index.ts'
import type { Block } from '../block.ts'
import type { TaskField } from '../fields/field-line.ts'
import { namesPeriod } from './marked-periods.ts'
import type { GridRow } from './table-grid.ts'

export type ColumnRole = TaskField | 'number' | 'task'

/** What each column of a table of tasks holds, and where its rows begin. */
export interface TableHead {
  readonly columns: ReadonlyMap<number, ColumnRole>
  /** What each column is called, as printed. */
  readonly names: ReadonlyMap<number, string>
  /** The names of columns for a month, a quarter or a year, which a row marks. */
  readonly periods: ReadonlyMap<number, Block>
  readonly firstRow: number
}

/** Column names as offices word them, tones folded; first match wins. */
const names: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:stt|tt|so tt|so thu tu|#)$/],
  ['lead', /chu tri/],
  ['other', /lanh dao (?:phu trach|chi dao|theo doi)|cap trinh|noi trinh|hinh thuc/],
  [
    'coordinating',
    /phoi hop|^(?:(?:cac )?(?:co quan|don vi|bo phan|to chuc|nguoi|cap)[, ]*)+ (?:cung )?(?:tham gia|lien quan|ho tro)$/,
  ],
  [
    'time',
    /thoi gian|thoi han|ky han|tien do|lo trinh|thoi diem|^tg(?:ht|th)?(?: |$)|^han(?! ngach| muc| che)(?: |$)|moc |^bat dau|^ket thuc|^thang$|^quy$|^thang, quy$/,
  ],
  ['product', /san pham|ket qua|dau ra/],
  ['time', /hoan thanh/],
  ['monitoring', /theo doi|don doc|kiem tra|giam sat/],
  [
    'lead',
    /(?:co quan|don vi|bo phan|phong|to chuc|nguoi|cap) (?:to chuc )?(?:thuc hien|tham muu|chuan bi|soan thao|xay dung|dau moi|duoc giao|phu trach|chiu trach nhiem|tiep nhan|xu ly|giai quyet|tra loi)|phan cong|trach nhiem|^(?:co quan|don vi)$|dau moi|bo phu trach/,
  ],
  [
    'task',
    /nhiem vu|noi dung|cong viec|dau viec|hoat dong|giai phap|de an|chuong trinh|^ten |^viec |^hang muc|danh muc|^(?:(?:thong tin|van de|y kien) )?(?:kien nghi|de xuat|de nghi|phan anh)/,
  ],
  ['other', /ghi chu|kinh phi|nguon|can cu/],
]
/** The same where a copy lost blanks: 'Đơn vịphốihợp'. */
const gluedNames: typeof names = names.map(([role, pattern]) => [
  role,
  new RegExp(pattern.source.replace(/(?<=[a-z]) (?=[a-z])/g, ' ?')),
])
const deepest = 4

/** The head of a table of tasks: names for the task and for its holder or time, over one row or two; null for other tables. */
export function readTableHead(grid: readonly GridRow[]): TableHead | null {
  for (const [index, row] of grid.slice(0, deepest).entries()) {
    const under = secondRow(row, grid[index + 1])
    const columns = new Map<number, ColumnRole>()
    const titles = new Map<number, string>()
    const periods = new Map<number, Block>()
    for (const column of new Set([...row.keys(), ...(under?.keys() ?? [])])) {
      const above = row.get(column)?.block
      const below = under?.get(column)?.block
      const calendar = [below, above].find((block) => block && namesPeriod(block.text))
      if (calendar) periods.set(column, calendar)
      const inner = below && below !== above ? roleOf(below.text) : null
      const role = inner ?? (above ? roleOf(above.text) : null)
      if (!role) continue
      columns.set(column, role)
      titles.set(column, cleanSpaces((inner ? below?.text : above?.text) ?? ''))
    }
    const roles = new Set(columns.values())
    const spansWhole = new Set([...row.values()].map(({ block }) => block)).size < 2
    if (!spansWhole && headsTasks(roles))
      return {
        columns: keepChair(keepFirstTask(columns, titles), titles),
        names: titles,
        periods,
        firstRow:
          index + (holdsRoles(under) || [...periods.values()].some((one) => isIn(under, one)) ? 2 : 1),
      }
  }
  return null
}

/** The second row of a head: below a merged name, or, where a copy lost the merging, names below and beyond a shorter row. */
function secondRow(row: GridRow, under: GridRow | undefined): GridRow | undefined {
  if (!under) return undefined
  if ([...row.values()].some(({ block }) => (block.cell?.columnSpan ?? 1) > 1)) return under
  const blank = [...under.values()].filter(({ block }) => block.text.trim() === '').length
  const longer = Math.max(...under.keys()) > Math.max(...row.keys())
  const beyond = longer && under.size > blank && (blank > 0 || !under.has(0))
  return beyond || fillsGap(row, under) ? under : undefined
}

/** 'Trách nhiệm |  | Thời gian' over '| Chủ trì | Phối hợp |': names of columns where the row above has none, and no number. */
function fillsGap(row: GridRow, under: GridRow): boolean {
  const named = [...under.values()].every(({ block }) => roleOf(block.text) !== null)
  return named && !under.has(0) && [...under.keys()].some((column) => !row.has(column))
}

/** Names for the task and for its holder or time. */
export function headsTasks(roles: ReadonlySet<ColumnRole | null>): boolean {
  return roles.has('task') && (roles.has('lead') || roles.has('time'))
}

export function roleOf(label: string): ColumnRole | null {
  if (label.length > 120) return null
  const words = foldForSearch(label)
  const find = (list: typeof names) => list.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  return find(names) ?? find(gluedNames)
}

function isIn(row: GridRow | undefined, cell: Block): boolean {
  return row !== undefined && [...row.values()].some(({ block, own }) => own && block === cell)
}

function holdsRoles(row: GridRow | undefined): boolean {
  return row !== undefined && [...row.values()].some(({ block, own }) => own && roleOf(block.text) !== null)
}

/** Of several columns that could hold the task, the first does, but not one that only says which group it belongs to. */
function keepFirstTask(
  columns: ReadonlyMap<number, ColumnRole>,
  titles: ReadonlyMap<number, string>,
): Map<number, ColumnRole> {
  const tasks = [...columns]
    .flatMap(([column, role]) => (role === 'task' ? [column] : []))
    .sort((a, b) => a - b)
  const groups = (column: number) => grouping.test(foldForSearch(titles.get(column) ?? ''))
  const first = tasks.find((column) => !groups(column)) ?? tasks[0]
  return new Map([...columns].filter(([column, role]) => role !== 'task' || column === first))
}
/** 'Thuộc nhóm nhiệm vụ, hành động', 'Nhóm giải pháp', 'Kiến nghị của Thanh tra' beside 'Nội dung nhiệm vụ'. */
const grouping =
  /^(?:thuoc |nhom |linh vuc|muc tieu|(?:so |ten |ky hieu |cac )*van ban (?:giao|chi dao|chi dan|yeu cau|lien quan|can cu)|(?:(?:thong tin|van de|y kien) )?(?:kien nghi|de xuat|de nghi|phan anh))/

/** 'Đơn vị chủ trì' beside 'Cơ quan chịu trách nhiệm quản lý': whoever chairs leads, the other column is something else. */
function keepChair(
  columns: ReadonlyMap<number, ColumnRole>,
  titles: ReadonlyMap<number, string>,
): Map<number, ColumnRole> {
  const chairs = (column: number) => /chu tri/.test(foldForSearch(titles.get(column) ?? ''))
  const leads = [...columns].filter(([, role]) => role === 'lead').map(([column]) => column)
  if (!leads.some(chairs)) return new Map(columns)
  return new Map(
    [...columns].map(([column, role]) => [column, role === 'lead' && !chairs(column) ? 'other' : role]),
  )
}
