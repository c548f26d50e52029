import { compareIdentity } from './compare-identity.ts'
import type { DocumentReference } from './reference.ts'

/** A document of the register, as far as its identity goes. */
export interface KnownDocument {
  readonly id: string
  readonly reference: DocumentReference
}

export type ResolvedCitation =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'unknown' }
  /** Several documents may be meant, or one only perhaps: a person decides. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }

/** Which document of the register the citation means; never a guess where two may be meant. */
export function resolveCitation(
  reference: DocumentReference,
  known: readonly KnownDocument[],
): ResolvedCitation {
  const compared = known.map((one) => ({ id: one.id, identity: compareIdentity(reference, one.reference) }))
  const idsOf = (...wanted: string[]) =>
    compared.filter(({ identity }) => wanted.includes(identity)).map(({ id }) => id)
  const [same, perhaps] = [idsOf('same'), idsOf('possible', 'unclear')]
  if (same.length === 1 && same[0]) return { kind: 'known', id: same[0] }
  if (same.length > 1) return { kind: 'ambiguous', candidates: same }
  if (perhaps.length === 0) return { kind: 'unknown' }
  if (perhaps.length === 1 && perhaps[0] && idsOf('possible').length === 1)
    return { kind: 'known', id: perhaps[0] }
  return { kind: 'ambiguous', candidates: perhaps }
}
