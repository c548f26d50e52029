import { ancestryOf } from './ancestry-of.ts'
import { isUnder } from './is-under.ts'
import type { OrganisationCode } from './organisation.ts'
import type { Structure } from './structure.ts'

/** The lowest organisation that both are or stand below; null where they stand in different trees, or outside. */
export function meetingOf(
  structure: Structure,
  one: OrganisationCode,
  other: OrganisationCode,
): OrganisationCode | null {
  const upwards = structure.organisations.has(one) ? [one, ...ancestryOf(structure, one)] : []
  return upwards.find((code) => code === other || isUnder(structure, other, code)) ?? null
}
