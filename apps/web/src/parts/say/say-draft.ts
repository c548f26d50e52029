import type { DocumentHead } from '@dondoc/domain/programme'
import type { Words } from '../../words/use-words.ts'
import { sayDocument } from './say-document.ts'

/** What a directive that is being read is called: by its own head, and by its file where that names nothing. */
export function sayDraft(t: Words, document: DocumentHead | null, fileName: string): string {
  const isNamed = document && [document.type, document.symbol, document.subject].some(Boolean)
  return isNamed ? sayDocument(t, document) : fileName
}
