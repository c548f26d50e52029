const border = /^\s*\|?\s*:?-{3,}:?\s*\|[\s:|-]*$/mu
const marked = /^\s*(?:[-+]\s+)?(?:#{1,6}\s+\p{L}|\*\*\S.*\*\*)/gmu
const fewest = 3

/** Whether a text prints Markdown's own marks: the border of a table's head, headings by '#', paragraphs set in bold. */
export function looksLikeMarkdown(source: string): boolean {
  return border.test(source) || [...source.matchAll(marked)].length >= fewest
}
