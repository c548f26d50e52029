import { foldForSearch } from '../text/index.ts'
import { identityKey } from './identity-key.ts'
import { issuerPlace } from './issuer-place.ts'
import { isPartyNumber, numberingPeriod } from './numbering-period.ts'
import type { DocumentReference } from './reference.ts'

/**
 * Whether two references mean one document. 'possible': nothing speaks against it, but one of them leaves its period
 * unsaid. 'unclear': the same number on two days, in terms nobody knows.
 */
export type SameIdentity = 'same' | 'possible' | 'unclear' | 'different'

/**
 * The identity of a document: issuing body, type, number and term or year (DOMAIN Rules 0.2). The printed type does not
 * count beside a symbol: 10-QĐi/TW is cited as 10-QĐ/TW, and one regulation as both Quyết định and Quy định.
 */
export function compareIdentity(a: DocumentReference, b: DocumentReference): SameIdentity {
  if (!a.symbol || !b.symbol) return identityKey(a) === identityKey(b) ? 'same' : 'different'
  if (identityKey(a) !== identityKey(b)) return onlyNumbered(a, b) ? 'possible' : 'different'
  const [placeA, placeB] = [issuerPlace(a.issuer), issuerPlace(b.issuer)]
  if (placeA && placeB && foldForSearch(placeA) !== foldForSearch(placeB)) return 'different'
  const [periodA, periodB] = [numberingPeriod(a), numberingPeriod(b)]
  if (periodA && periodB) return periodA === periodB ? 'same' : 'different'
  if (a.date && b.date) return a.date === b.date ? 'same' : acrossTerms(a.symbol)
  return 'possible'
}

/** 'Đề án số 08' beside '08-ĐA/TU': a number without a mark, of the same type. */
function onlyNumbered(a: DocumentReference, b: DocumentReference): boolean {
  const bare = a.symbol === a.number || b.symbol === b.number
  return bare && a.type === b.type && a.number !== null && Number(a.number) === Number(b.number)
}

function acrossTerms(symbol: string): SameIdentity {
  return isPartyNumber(symbol) ? 'unclear' : 'different'
}
