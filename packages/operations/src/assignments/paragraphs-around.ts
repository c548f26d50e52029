import type { StoredTask } from '@dondoc/database'
import type { TextRange } from '@dondoc/domain/programme'

/** The task's words and the paragraphs beside them, for reading in place. */
export function paragraphsAround(
  task: Pick<StoredTask, 'source_from' | 'source_until'> & {
    document_text: string
    document_blocks: readonly { range: TextRange }[]
  },
): { before: string; words: string; after: string } {
  const { document_text: text, source_from: from, source_until: until } = task
  const touching = task.document_blocks.filter(({ range }) => range.from < until && range.until > from)
  const start = Math.min(from, ...touching.map(({ range }) => range.from))
  const end = Math.max(until, ...touching.map(({ range }) => range.until))
  return { before: text.slice(start, from), words: text.slice(from, until), after: text.slice(until, end) }
}
