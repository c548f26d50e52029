import type { OrganisationCode } from '../organisations/index.ts'
import type { GrassrootsFact } from './grassroots-fact.ts'

/** A record of the grassroots database: never changed, corrected by a later one that stands in its place. */
export interface GrassrootsEntry {
  readonly code: OrganisationCode
  /** From 1 for each organisation. */
  readonly sequence: number
  /** Null only in a correction, which then takes the record back. */
  readonly fact: GrassrootsFact | null
  /** The sequence of the record it corrects. */
  readonly corrects: number | null
}

/** A record that holds: nobody corrected it, and it was not taken back. */
export type HoldingEntry = GrassrootsEntry & { readonly fact: GrassrootsFact }

/** Of the records of one organisation, those that hold. */
export function holdingEntries<Entry extends GrassrootsEntry>(
  entries: readonly Entry[],
): (Entry & { readonly fact: GrassrootsFact })[] {
  const corrected = new Set(entries.map(({ corrects }) => corrects))
  return entries.filter(
    (entry): entry is Entry & { readonly fact: GrassrootsFact } =>
      entry.fact !== null && !corrected.has(entry.sequence),
  )
}
