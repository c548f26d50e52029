import type { LocalDate } from '../days/index.ts'
import type { DocumentEntry } from './document-happening.ts'
import type { EndingKind } from './registered-document.ts'

/** What a person may ask of the register's entry for a document. */
export type DocumentCommand =
  | ({ readonly type: 'register' } & DocumentEntry)
  | ({ readonly type: 'correct'; readonly reason: string } & DocumentEntry)
  | { readonly type: 'end'; readonly how: EndingKind; readonly on: LocalDate; readonly by: string | null }
  | { readonly type: 'correct-ending'; readonly reason: string }
