import { day } from '@dondoc/domain/days'
import {
  type OrganisationKind,
  type OrganisationPeriod,
  organisationKinds,
} from '@dondoc/domain/organisations'
import file from '../reorganisations.json' with { type: 'json' }

interface Established {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly parent: string
}

interface RecordedDecision {
  readonly date: string
  readonly to?: Established
  readonly each?: readonly { readonly to: Established }[]
}

/** The day on which the province, and every body below it, ended in the merger into Lâm Đồng. */
const mergerOfProvinces = '2025-07-01'

/**
 * The bodies that the reorganisations established, from their day of effect: with them the structure is whole on every
 * day. Those below the old province ended with it.
 */
export function readSuccessors(): OrganisationPeriod[] {
  const decisions: readonly RecordedDecision[] = file.reorganisations
  return decisions.flatMap((decision) => {
    const established = [...(decision.to ? [decision.to] : []), ...(decision.each ?? []).map((one) => one.to)]
    return established.map((one) => toPeriod(one, decision.date))
  })
}

function toPeriod({ code, name, kind, parent }: Established, from: string): OrganisationPeriod {
  if (!isKind(kind)) throw new Error(`${code} has an unknown kind: ${kind}`)
  const until = from < mergerOfProvinces ? day(mergerOfProvinces) : null
  return { code, name, kind, parent, ledBy: null, group: null, from: day(from), until }
}

function isKind(kind: string): kind is OrganisationKind {
  return organisationKinds.some((known) => known === kind)
}
