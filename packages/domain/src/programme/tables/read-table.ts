import type { Block } from '../block.ts'
import { mergeFields, type TaskFields } from '../fields/task-fields.ts'
import { joinPassages, type Passage, toPassage } from '../passages/passage.ts'
import { sliceQuote } from '../passages/quote.ts'
import { carryDown } from './carry-down.ts'
import { isMark, readMarkedPeriods } from './marked-periods.ts'
import { namesHours } from './names-hours.ts'
import { type GridRow, toGrid } from './table-grid.ts'
import { type ColumnRole, readTableHead, roleOf, type TableHead } from './table-head.ts'

/** A row that sets a task, under the section row above it. */
export interface TableRow {
  readonly passage: Passage
  readonly number: string | null
  readonly fields: TaskFields
  readonly section: { readonly label: string | null; readonly title: string } | null
}

/** 'II. HẠ TẦNG SỐ' in the only cell of its row. */
const numberedTitle = /^([IVXLC]{1,5}|[A-HĐ])[.):]\s+(?=\p{Lu})/u
const ditto = /^(?:["″”]|-?\s*nt\s*-?|như trên)$/iu

/**
 * The tasks of a table "STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Sản phẩm" in any order and wording. A merged cell
 * holds for every row it covers; rows under a merged task are known by what is their own. A table without a head goes on
 * with the head of the one before it. The hours of a day make a table an agenda, which sets none.
 */
export function readTable(
  cells: readonly Block[],
  before: TableHead | null,
): { head: TableHead | null; rows: TableRow[] } {
  const grid = toGrid(cells)
  const own = readTableHead(grid)
  const head = own ?? (before && continues(grid, before) ? { ...before, firstRow: 0 } : null)
  if (!head) return { head: null, rows: [] }
  const rows: TableRow[] = []
  let section: TableRow['section'] = null
  for (const row of grid.slice(head.firstRow)) {
    if (isRepeatedHead(row, head)) continue
    const last = rows.at(-1)
    const title = readSectionRow(row, head)
    const rest = last ? readRestOfRow(row, head) : null
    if (title) section = title
    else if (last && rest) rows[rows.length - 1] = { ...last, passage: joinPassages(last.passage, rest) }
    else rows.push(...readRow(row, head, section, last ?? null))
  }
  const hours = rows.filter(({ fields }) => namesHours(fields.time?.words.text ?? ''))
  return { head, rows: hours.length * 2 > rows.length ? [] : rows }
}

function readRow(
  row: GridRow,
  head: TableHead,
  section: TableRow['section'],
  last: TableRow | null,
): TableRow[] {
  const task = cellOf(row, head, 'task')
  const product = cellOf(row, head, 'product')
  const subject = task?.own ? task : product?.own ? product : null
  const number = cellOf(row, head, 'number')?.block.text.replace(/[.\s)]+$/u, '') ?? null
  const numbered = [...head.columns.values()].includes('number')
  const above = numbered && last?.section === section ? last : null
  const fields = carryDown(fieldsOf(row, head, last), number, above?.fields ?? null)
  const holds = fields.lead || fields.time || fields.product || fields.coordinating
  if (!subject || !holds || !/\p{L}{2}/u.test(subject.block.text)) return []
  const passage: Passage = { ...toPassage(subject.block), kind: 'paragraph' }
  return [{ passage: withoutBullet(passage), number, fields, section }]
}

/** The one thing that a cell lists, without its bullet; of several each keeps its own. */
function withoutBullet(passage: Passage): Passage {
  const bullet = /^[-+•]\s+(?!.*\n\s*[-+•]\s)/su.exec(passage.text)?.[0].length ?? 0
  return { ...passage, ...sliceQuote(passage, { from: bullet, until: passage.text.length }) }
}

function fieldsOf(row: GridRow, head: TableHead, last: TableRow | null): TaskFields {
  let fields: TaskFields = {}
  for (const [column, role] of head.columns) {
    const block = row.get(column)?.block
    if (role === 'number' || role === 'task' || !block || (role === 'time' && isMark(block.text))) continue
    const own = { words: toPassage(block), label: head.names.get(column) ?? '', place: 'column' as const }
    const value = ditto.test(block.text.trim()) ? last?.fields[role] : own
    const printed = value?.words.text ?? ''
    if (value && printed !== '' && !fields[role]?.words.text.includes(printed))
      fields = mergeFields([fields, { [role]: value }], startsIn(fields[role]) ? ' - ' : undefined)
  }
  const marked = fields.time ? null : readMarkedPeriods(row, head.periods)
  if (marked) return { ...fields, time: marked }
  const { time, ...others } = fields
  return time && startsIn(time) && !hasEnd(row, head) ? others : fields
}

/** 'Bắt đầu | Kết thúc': together they are a period; a start alone does not say by when. */
function startsIn(field: { readonly label: string } | undefined): boolean {
  return /^(?:Ngày |Thời gian |Thời điểm )?bắt đầu/iu.test(field?.label ?? '')
}

function hasEnd(row: GridRow, head: TableHead): boolean {
  return [...head.columns].some(([column, role]) => {
    const label = head.names.get(column) ?? ''
    return role === 'time' && !startsIn({ label }) && (row.get(column)?.block.text.trim() ?? '') !== ''
  })
}

/** 'II | Cải cách thủ tục hành chính' or one cell across the table: a title over the rows below. */
function readSectionRow(row: GridRow, head: TableHead): TableRow['section'] {
  const blocks = [...new Set([...row.values()].filter(({ own }) => own).map(({ block }) => block))]
  const number = cellOf(row, head, 'number')
  const printedOnce = blocks.filter(
    (block, i) => blocks.findIndex((other) => other.text === block.text) === i,
  )
  const titled = printedOnce.filter((block) => block !== number?.block || printedOnce.length === 1)
  const title = titled[0]
  if (titled.length !== 1 || !title || [...row.values()].some(({ own }) => !own && blocks.length > 2))
    return null
  const only = row.size === 1 ? numberedTitle.exec(title.text) : null
  if (only) return { label: only[1] ?? null, title: title.text.slice(only[0].length) }
  const wide = (title.cell?.columnSpan ?? 1) > 2
  const printed = number && number.block !== title ? number.block.text.replace(/[.\s)]+$/u, '') : null
  const sectionNumber = printed !== null && /^(?:[IVXLC]+|[A-ZĐ]|\d{1,2})$/u.test(printed)
  if (!wide && !sectionNumber) return null
  if (!wide && row.size > 2 && [...row.values()].some(({ own }) => !own)) return null
  return { label: printed, title: title.text }
}

/** The rest of a row that a page cut: no number, no fields of its own, and words that go on in lower case. */
function readRestOfRow(row: GridRow, head: TableHead): Passage | null {
  const task = cellOf(row, head, 'task')
  const only = [...row.values()].filter(({ own }) => own).length === 1
  if (!task?.own || !only || cellOf(row, head, 'number')) return null
  return /^\p{Ll}/u.test(task.block.text) ? toPassage(task.block) : null
}

function cellOf(row: GridRow, head: TableHead, role: ColumnRole) {
  const column = [...head.columns].find(([, one]) => one === role)?.[0]
  return column === undefined ? undefined : row.get(column)
}

function isRepeatedHead(row: GridRow, head: TableHead): boolean {
  const texts = [...row.values()].map(({ block }) => block.text.trim())
  if (texts.length > 2 && texts.every((text) => /^\(?(?:Col)?\d{1,2}\)?$|^$/.test(text))) return true
  if (texts.filter((text) => /^Col\d{1,2}$/.test(text)).length > 1) return true
  const same = [...head.columns].filter(
    ([column, role]) => roleOf(row.get(column)?.block.text ?? '') === role,
  )
  return same.length > 2 && same.length >= head.columns.size - 1
}

function continues(grid: readonly GridRow[], head: TableHead): boolean {
  const width = Math.max(0, ...grid.flatMap((row) => [...row.keys()]))
  return width === Math.max(...head.columns.keys()) && grid.every((row) => row.size > 0)
}
