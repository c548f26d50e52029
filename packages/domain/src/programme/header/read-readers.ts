import { readBodies } from '../bodies/read-bodies.ts'
import type { Readers } from '../outline/section-frame.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { joinQuotes } from '../passages/quote.ts'
import { readAddressees } from './read-recipients.ts'

/** The bodies that a letter is addressed to; null where it is addressed to nobody. */
export function readReaders(parts: readonly DocumentPart[]): Readers | null {
  const words = joinQuotes(readAddressees(parts), '; ')
  const bodies = readBodies(words.text)
  return bodies.length > 0 ? { bodies, words } : null
}
