import type { StoredTask } from '@dondoc/database'
import type { TextRange } from '@dondoc/domain/programme'

/** The task's words and the paragraphs beside them, for reading in place. */
export function paragraphsAround(
  task: Pick<StoredTask, 'source_from' | 'source_until'> & {
    document_text: string
    document_blocks: readonly { range: TextRange }[]
  },
): { before: string; words: string; after: string } {
  const { document_text: text, source_from: from, source_until: until, document_blocks: blocks } = task
  const before = blocks.findLast(({ range }) => range.from < from)
  const after = blocks.find(({ range }) => range.until > until)
  return {
    before: before ? text.slice(before.range.from, from).trim() : '',
    words: text.slice(from, until),
    after: after ? text.slice(until, after.range.until).trim() : '',
  }
}
