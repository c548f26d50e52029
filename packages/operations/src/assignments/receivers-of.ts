import type { Receivers } from '@dondoc/contracts'
import { isUnder } from '@dondoc/domain/organisations'
import { OperationRefused } from '../operation-refused.ts'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'

/** The bodies that are meant today: those named, and those of the class. Refused: holder-missing, nobody-named. */
export function receiversOf(
  { organisations: named, class: meant }: Receivers,
  { structure, endedOn, nameOf }: OrganisationsOfDay,
): string[] {
  const missing = named.find((code) => !structure.organisations.has(code) || endedOn(code) !== null)
  if (missing !== undefined) throw new OperationRefused('holder-missing', { name: nameOf(missing) })
  const ofClass = meant
    ? [...structure.organisations.values()].filter(
        ({ code, kind }) =>
          kind === meant.kind && endedOn(code) === null && isUnder(structure, code, meant.under),
      )
    : []
  const codes = [...new Set([...named, ...ofClass.map(({ code }) => code)])]
  if (codes.length === 0) throw new OperationRefused('nobody-named')
  return codes
}
