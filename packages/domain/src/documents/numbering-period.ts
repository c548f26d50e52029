import { contains, yearOf } from '../days/index.ts'
import { centralTerms } from './central-terms.ts'
import type { DocumentReference } from './reference.ts'

const party = /^[\d.]+-\p{L}+\//u
const yearInSymbol = /^[\d.]+\/(\d{4})\//u
const legislature = /\/QH(\d{1,2})$/u

/**
 * The period within which the document's number is given once: for Party papers a committee term, for state papers a
 * calendar year (Nghị định 30/2020/NĐ-CP of 05/3/2020), for a legislature its own count. Null where neither the symbol, the
 * date nor the printed term tells it.
 */
export function numberingPeriod(reference: DocumentReference): string | null {
  const symbol = reference.symbol ?? ''
  if (party.test(symbol)) return partyTerm(reference, symbol)
  const sitting = legislature.exec(symbol)?.[1]
  if (sitting) return `QH${sitting}`
  return yearInSymbol.exec(symbol)?.[1] ?? (reference.date ? String(yearOf(reference.date)) : null)
}

/** Whether the document carries a Party number ('28-NQ/TW'): hyphen before the mark, stroke before the body. */
export function isPartyNumber(symbol: string): boolean {
  return party.test(symbol)
}

function partyTerm({ term, date }: DocumentReference, symbol: string): string | null {
  if (term && !term.includes(',')) return term
  if (!date || !symbol.endsWith('/TW')) return null
  return centralTerms.find((one) => contains(one, date))?.name ?? null
}
