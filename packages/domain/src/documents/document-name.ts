import type { DocumentFacts } from './registered-document.ts'

/** How the desk calls a document in a sentence: 'Quy định số 124-QĐ/TW', 'Luật Hòa giải ở cơ sở'. */
export function documentName(facts: Pick<DocumentFacts, 'type' | 'symbol' | 'subject'>): string {
  const { type, symbol, subject } = facts
  if (symbol) return `${type} số ${symbol}`
  return subject?.toLowerCase().startsWith(type.toLowerCase()) ? subject : `${type} ${subject ?? ''}`.trim()
}
