import { foldForSearch } from '../text/index.ts'
import { issuingLevelOf } from './issuing-level.ts'
import { isPartyNumber, numberingPeriod } from './numbering-period.ts'
import type { DocumentReference } from './reference.ts'
import type { DocumentFacts } from './registered-document.ts'

/**
 * What is known of a document by those who cite it alone: what they agree on. Where they differ, as over the date of
 * 21-KL/TW, nothing is said; the term stays known, because every date printed lies in it.
 */
export function citedFacts(references: readonly [DocumentReference, ...DocumentReference[]]): DocumentFacts {
  const [first] = references
  const symbol = agreed(references.map((one) => one.symbol))
  const issuer = fullest(references.map((one) => one.issuer))
  return {
    ...{ type: first.type, number: first.number, symbol: symbol ?? first.symbol, issuer },
    term: symbol && isPartyNumber(symbol) ? agreed(references.map(numberingPeriod)) : null,
    date: agreed(references.map((one) => one.date)),
    subject: first.symbol ? null : first.title,
    level: issuingLevelOf(symbol ?? first.symbol, issuer),
  }
}

/** The one value that is said, where those who say something say the same. */
function agreed<Value extends string>(values: readonly (Value | null)[]): Value | null {
  const said = new Set(values.filter((value) => value !== null))
  const [only] = said
  return said.size === 1 && only !== undefined ? only : null
}

/** The longest name where every other is a part of it: 'Ban Chấp hành Trung ương' is short for '… Trung ương Đảng'. */
function fullest(names: readonly (string | null)[]): string | null {
  const said = names.filter((name) => name !== null)
  const longest = said.toSorted((a, b) => b.length - a.length)[0] ?? null
  const isOne = said.every((name) => foldForSearch(longest ?? '').startsWith(foldForSearch(name)))
  return isOne ? longest : null
}
