const deeper = 4
const deepest = 16
const shortest = 30
/** How many first lines show that a text sets its paragraphs in. */
const few = 2
const columns = /\S\s{4,}\S/u

/**
 * The lines that begin a paragraph because they are set in from the line before them and the next one is not: so the layout
 * of a page is kept in plain text. Titles in the middle and the two columns of a letterhead begin none.
 */
export function firstLines(lines: readonly string[]): ReadonlySet<number> {
  const found = lines.flatMap((line, i) => (beginsBySetting(lines, line, i) ? [i] : []))
  return new Set(found.length < few ? [] : found)
}

function beginsBySetting(lines: readonly string[], line: string, at: number): boolean {
  const before = lines[at - 1] ?? ''
  const after = lines[at + 1] ?? ''
  if (before.trim() === '' || after.trim() === '' || columns.test(before.trim()) || columns.test(line.trim()))
    return false
  if (line.trim().length < shortest || !/^\s*\p{Lu}\S*\s.*\p{Ll}{2}/u.test(line)) return false
  const by = indent(line) - indent(before)
  return by >= deeper && by <= deepest && indent(line) - indent(after) >= deeper
}

function indent(line: string): number {
  return line.length - line.trimStart().length
}
