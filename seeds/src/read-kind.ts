import { type OrganisationKind, organisationKinds } from '@dondoc/domain/organisations'

/** A kind as a file writes it; throws where there is none of that name. */
export function readKind(code: string, text: string): OrganisationKind {
  const kind = organisationKinds.find((known) => known === text)
  if (!kind) throw new Error(`${code} has an unknown kind: ${text}`)
  return kind
}
