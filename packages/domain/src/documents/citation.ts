import type { TextRange } from '../programme/block.ts'
import type { DocumentReference } from './reference.ts'

/** A document cited in a text, and the words that cite it. */
export interface Citation {
  readonly reference: DocumentReference
  readonly range: TextRange
}
