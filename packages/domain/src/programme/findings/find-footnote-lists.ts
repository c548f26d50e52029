import type { DraftTask } from '../draft.ts'
import { calledFootnotes } from '../duties/called-footnotes.ts'
import type { Footnote } from '../passages/passage.ts'
import { toFinding } from './explain-finding.ts'
import type { Finding } from './finding.ts'

const marks = /(?:^|[;.:]\s*|\n\s*)(?:[-+•]|\(?[a-zđ\d]\))\s+(?=\p{L})/gu

/** Footnotes that a task calls and that list several things, each with a mark of its own: offered, never merged. */
export function findFootnoteLists(tasks: readonly DraftTask[], footnotes: readonly Footnote[]): Finding[] {
  const lists = footnotes
    .map((note) => ({ ...note, entries: entriesOf(note.text) }))
    .filter(({ entries }) => entries.length > 1)
  if (lists.length === 0) return []
  return tasks.flatMap((task) =>
    calledFootnotes(task.text, lists).map(({ mark, entries, range }) =>
      toFinding({ kind: 'footnote-list', task: task.code, mark, entries }, range),
    ),
  )
}

function entriesOf(text: string): string[] {
  const starts = [...text.matchAll(marks)].map(({ index, 0: mark }) => ({ index, from: index + mark.length }))
  return starts.map(({ from }, i) =>
    text
      .slice(from, starts[i + 1]?.index ?? text.length)
      .replace(/[\s;.]+$/u, '')
      .trim(),
  )
}
