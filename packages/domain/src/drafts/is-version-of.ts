import { documentKey } from '../documents/index.ts'
import { nameKey } from '../organisations/index.ts'
import type { DocumentHead } from '../programme/index.ts'

/**
 * Whether two papers may be versions of one document: the same symbol, and of type, issuer and year nothing that disagrees;
 * state papers are numbered anew each year, Party papers each term (DOMAIN Rules 0.2). A person decides.
 */
export function isVersionOf(one: DocumentHead, other: DocumentHead): boolean {
  if (one.symbol === null || other.symbol === null || keyOf(one) !== keyOf(other)) return false
  return (
    agree(one.type, other.type, nameKey) &&
    agree(one.issuer, other.issuer, nameKey) &&
    agree(one.date, other.date, (date) => date.slice(0, 4))
  )
}

function keyOf({ type, symbol, number, date, issuer }: DocumentHead): string {
  return documentKey({ type: type ?? '', number, symbol, date, issuer, title: null })
}

/** What a paper does not say disagrees with nothing. */
function agree(one: string | null, other: string | null, key: (words: string) => string): boolean {
  return one === null || other === null || key(one) === key(other)
}
