/** Line by line: what runs over blank lines would take their square. */
const border = /^[^\S\r\n]*(?:\|[^\S\r\n]*)?:?-{3,}:?[^\S\r\n]*\|(?:[^\S\r\n]|[:|-])*$/mu
const marked = /^[^\S\r\n]*(?:[-+][^\S\r\n]+)?(?:#{1,6}[^\S\r\n]+\p{L}|\*\*\S.*\*\*)/gmu
const fewest = 3

/** Whether a text prints Markdown's own marks: the border of a table's head, headings by '#', paragraphs set in bold. */
export function looksLikeMarkdown(source: string): boolean {
  return border.test(source) || [...source.matchAll(marked)].length >= fewest
}
