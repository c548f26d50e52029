import type { Citation } from './citation.ts'

const between = /^[\s,;]*(?:và)?\s*$/u

/** Citations listed side by side share the issuer printed after the last: '18-NQ/TW, Nghị quyết số 19-NQ/TW của Ban …'. */
export function inheritIssuers(text: string, citations: readonly Citation[]): Citation[] {
  const result = [...citations]
  for (let i = result.length - 2; i >= 0; i--) {
    const one = result[i]
    const next = result[i + 1]
    if (!one || !next || one.reference.issuer || !next.reference.issuer) continue
    if (!between.test(text.slice(one.range.until, Math.max(one.range.until, next.range.from)))) continue
    const { issuer, term } = next.reference
    result[i] = { ...one, reference: { ...one.reference, issuer, term } }
  }
  return result
}
