import type { OrganisationCode, OrganisationKind, OrganisationPeriod } from '../organisations/index.ts'

/** A body as a decision establishes it; its code never changes. */
export type NewBody = Omit<OrganisationPeriod, 'from' | 'until'>

/** One thing a decision does to the structure from its day of effect (glossary: reorganisation). */
export type StructureChange =
  | { readonly type: 'establish'; readonly body: NewBody }
  | { readonly type: 'rename'; readonly code: OrganisationCode; readonly name: string }
  | { readonly type: 'change-kind'; readonly code: OrganisationCode; readonly kind: OrganisationKind }
  | { readonly type: 'move'; readonly code: OrganisationCode; readonly parent: OrganisationCode | null }
  /** Another Party body leads it from then on. */
  | { readonly type: 'lead'; readonly code: OrganisationCode; readonly ledBy: OrganisationCode | null }
  /** Bodies end in one that goes on: sáp nhập. */
  | {
      readonly type: 'absorb'
      readonly codes: readonly OrganisationCode[]
      readonly into: OrganisationCode
    }
  /** Bodies end in a new one: hợp nhất. */
  | { readonly type: 'merge'; readonly codes: readonly OrganisationCode[]; readonly into: NewBody }
  /** A body ends in several that exist from that day: chia, tách. */
  | {
      readonly type: 'split'
      readonly code: OrganisationCode
      readonly into: readonly OrganisationCode[]
    }
  /** Bodies end; their open work may go to the successors named. */
  | {
      readonly type: 'cease'
      readonly codes: readonly OrganisationCode[]
      readonly successors: readonly OrganisationCode[]
    }

export const structureChangeTypes = [
  'establish',
  'rename',
  'change-kind',
  'move',
  'lead',
  'absorb',
  'merge',
  'split',
  'cease',
] as const satisfies readonly StructureChange['type'][]
export type StructureChangeType = (typeof structureChangeTypes)[number]
