import type { OrganisationCode } from '../organisations/index.ts'

/** The assignment that work was given out from, and the body that holds it. */
export interface ParentLink {
  readonly assignmentId: string
  readonly organisationCode: OrganisationCode
}
