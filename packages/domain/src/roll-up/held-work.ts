import type { OrganisationCode } from '../organisations/index.ts'
import type { Counts } from './counts.ts'

/** Counts of work of one holder, by the body that gave it out below; null where the assigning side did, or a body out of view. */
export interface HeldWork<Bucket extends string> {
  readonly holder: OrganisationCode
  readonly giver: OrganisationCode | null
  readonly counts: Counts<Bucket>
}
