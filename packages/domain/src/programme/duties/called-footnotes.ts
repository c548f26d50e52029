import type { Footnote } from '../passages/passage.ts'

/** The footnotes that a text calls by their mark: 'quy định(1)'. */
export function calledFootnotes<Note extends Pick<Footnote, 'mark'>>(
  text: string,
  footnotes: readonly Note[],
): Note[] {
  if (footnotes.length === 0) return []
  const marks = new Set([...text.matchAll(/(?<=[^\s(])\(\d{1,3}\)/gu)].map(([mark]) => mark))
  return marks.size === 0 ? [] : footnotes.filter(({ mark }) => marks.has(mark))
}
