import type { PageParts } from './page-parts.ts'
import type { TextLine } from './text-line.ts'

const pageNumber = /^(?:(?:trang|page)\s*)?[-–—\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s.]*$/iu
/** What a digital signature prints into its corner. */
const signature = /^(?:Người ký|Ký bởi|Ký số bởi|Email|Thời gian ký|Ngày ký|Signed by)\s*:/iu
/** How many lines at a page's edge may be a running head or foot, and on how many pages the same one is. */
const edge = 3
const fewest = 3
const share = 0.4

/** Pages without their numbers, running heads and feet. */
export function dropFurniture(pages: readonly PageParts[]): PageParts[] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edgeLines(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const repeated = (line: TextLine) =>
    (counts.get(keyOf(line)) ?? 0) >= Math.max(fewest, pages.length * share)
  return pages.map((page) => {
    const dropped = new Set(edgeLines(page).filter((line) => pageNumber.test(line.text) || repeated(line)))
    return {
      ...page,
      lines: page.lines.filter((line) => !dropped.has(line) && !signature.test(line.text)),
    }
  })
}

/** The first and last lines of a page that stand above and below its tables. */
function edgeLines({ lines, height }: PageParts): TextLine[] {
  const outer = lines.filter(({ y }) => y < height * 0.15 || y > height * 0.85)
  return [...new Set([...outer.slice(0, edge), ...outer.slice(-edge)])]
}

/** Heads that differ in their page number alone are the same. */
function keyOf({ text, y }: TextLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`
}
