import type { DocumentReference } from './reference.ts'

/**
 * What two citations of one document have in common: its symbol, with QĐi and QĐ taken as one mark (10-QĐi/TW is cited
 * elsewhere as 10-QĐ/TW), or its title where it has no number.
 */
export function documentKey(reference: DocumentReference): string {
  if (reference.symbol) return reference.symbol.replace('-QĐi/', '-QĐ/').toUpperCase()
  return `${reference.type} ${reference.title ?? reference.number ?? ''}`.toUpperCase()
}

/** Citations once each by document, the first dated one standing for those that print no date. */
export function distinctReferences(references: readonly DocumentReference[]): DocumentReference[] {
  const dated = new Set(references.filter((r) => r.date).map(documentKey))
  const whole = new Set(references.filter(hasMark).map(numberKey))
  const kept = new Map<string, DocumentReference>()
  for (const reference of references) {
    const key = documentKey(reference)
    if (!reference.date && dated.has(key)) continue
    if (!hasMark(reference) && whole.has(numberKey(reference))) continue
    const once = `${key} ${reference.date ?? ''}`
    if (!kept.has(once)) kept.set(once, reference)
  }
  return [...kept.values()]
}

/** 'Đề án số 08' is cited by a number without a mark; '08-ĐA/TU' has one. */
function hasMark(reference: DocumentReference): boolean {
  return reference.symbol !== null && reference.symbol !== reference.number
}

function numberKey(reference: DocumentReference): string {
  return `${reference.type} ${reference.number}`
}
