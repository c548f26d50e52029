import { isTableHead } from '@dondoc/domain/programme'

const opens = /^(?:STT|TT|Số TT|Số thứ tự)$/iu
const part = /^(?:[IVX]{1,4}|[A-Z])\.?$/u
const mostColumns = 9

/** Tables of tasks of which a copy printed every cell on a line of its own, their rows made pipe rows; other lines as they are. */
export function gatherListedTables(lines: readonly string[]): string[] {
  if (!lines.some((line) => opens.test(line.trim()))) return [...lines]
  const gathered: string[] = []
  for (let at = 0; at < lines.length; ) {
    const table = opens.test((lines[at] ?? '').trim()) ? readTable(lines, at) : null
    gathered.push(...(table?.rows ?? [lines[at] ?? '']))
    at = table?.until ?? at + 1
  }
  return gathered
}

function readTable(lines: readonly string[], from: number): { rows: string[]; until: number } | null {
  const reader = new CellReader(lines, from)
  const head: string[] = []
  while (head.length <= mostColumns && !/^(?:0?1|I|A)\.?$/u.test(reader.peek() ?? '1'))
    head.push(reader.take())
  if (!isTableHead(head)) return null
  const rows = [head]
  let number = 0
  let until = reader.at
  for (let row = readRow(reader, head.length, number); row; row = readRow(reader, head.length, number)) {
    if (row.length === head.length) number++
    rows.push(row)
    until = reader.at
  }
  return number > 0 ? { rows: rows.map((cells) => `| ${cells.join(' | ')} |`), until } : null
}

/**
 * A title of two cells, or the next row in its number; null where a cell was blank and the rest cannot be told apart, and where the
 * next table begins.
 */
function readRow(reader: CellReader, width: number, before: number): string[] | null {
  const first = reader.peek()
  if (first === null) return null
  if (part.test(first)) {
    const title = [reader.take(), reader.take()]
    return title.some((cell) => opens.test(cell)) ? null : title
  }
  if (Number(first.replace(/\.$/u, '')) !== before + 1) return null
  const cells = Array.from({ length: width }, () => reader.take())
  return cells.slice(1).some((cell) => /^\d{1,3}\.?$/u.test(cell) || cell === '') ? null : cells
}

/** The lines that print anything, one after the other. */
class CellReader {
  at: number
  readonly #lines: readonly string[]

  constructor(lines: readonly string[], at: number) {
    this.#lines = lines
    this.at = at
  }

  peek(): string | null {
    while (this.at < this.#lines.length && (this.#lines[this.at] ?? '').trim() === '') this.at++
    return this.#lines[this.at]?.trim() ?? null
  }

  take(): string {
    const cell = this.peek()
    this.at++
    return cell ?? ''
  }
}
