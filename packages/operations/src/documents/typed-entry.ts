import type { RegisterDocument } from '@dondoc/contracts'
import {
  type DocumentEntry,
  documentTypes,
  issuingLevelOf,
  normaliseSymbol,
  numberOf,
} from '@dondoc/domain/documents'

type Typed = Omit<RegisterDocument, 'meant'>

/** What a person typed as the register keeps it: the symbol without blanks, the number and the level as they follow from it. */
export function typedEntry(typed: Typed): DocumentEntry {
  const { issuer, date, subject, receivedOn } = typed
  const symbol = typed.symbol && normaliseSymbol(typed.symbol)
  const type = Object.keys(documentTypes).find((name) => name.toLowerCase() === typed.type.toLowerCase())
  return {
    facts: {
      ...{ type: type ?? typed.type, symbol, number: symbol ? numberOf(symbol) : null },
      ...{ issuer, term: null, date, subject, level: typed.level ?? issuingLevelOf(symbol, issuer) },
    },
    receivedOn,
    inForceFrom: typed.inForceFrom ?? date ?? receivedOn,
  }
}
