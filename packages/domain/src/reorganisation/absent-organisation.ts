import type { LocalDate } from '../days/index.ts'
import {
  nameKey,
  type OrganisationAlias,
  type OrganisationCode,
  type OrganisationPeriod,
  type Structure,
} from '../organisations/index.ts'
import { candidatesFor } from './candidates-for.ts'
import type { Succession } from './successions.ts'

/** An organisation, or one of its names, that is not there on a day; since when, and who goes on with its work. */
export interface AbsentOrganisation {
  readonly code: OrganisationCode
  readonly name: string
  readonly on: LocalDate
  /** The first day without it; null where it has not begun by then, or is not known at all. */
  readonly endedOn: LocalDate | null
  /** Of a name that was only changed, the organisation itself. */
  readonly successors: readonly { readonly code: OrganisationCode; readonly name: string }[]
}

type Named = Pick<AbsentOrganisation, 'code' | 'name' | 'endedOn'>

/** All that is known of organisations, whatever the day of the structure. */
export interface OrganisationLives {
  readonly periods: readonly OrganisationPeriod[]
  readonly aliases: readonly OrganisationAlias[]
  readonly structure: Structure
  readonly successions: ReadonlyMap<OrganisationCode, Succession>
}

/** What to say of an organisation that does not exist on the structure's day; null where it does. */
export function absentOrganisation(
  lives: OrganisationLives,
  code: OrganisationCode,
): AbsentOrganisation | null {
  if (lives.structure.organisations.has(code)) return null
  const life = lives.periods.filter((period) => period.code === code)
  const last = life.findLast(({ until }) => hasCome(lives, until))
  return absent(lives, { code, name: (last ?? life[0])?.name ?? code, endedOn: last?.until ?? null })
}

/**
 * Of a printed name, the one organisation that bore it before the structure's day: 'Ban Tuyên giáo Tỉnh ủy' on 04/3/2025 ended
 * on 03/02/2025. Null where none did, or several. The names that have ended are compared once, however many are asked about.
 */
export function formerBearers(lives: OrganisationLives): (printedName: string) => AbsentOrganisation | null {
  const named = Map.groupBy(
    lives.periods.filter(({ until }) => hasCome(lives, until)),
    ({ name }) => nameKey(name),
  )
  const called = Map.groupBy(
    lives.aliases.filter(
      ({ code, until }) => hasCome(lives, until) || !lives.structure.organisations.has(code),
    ),
    ({ alias }) => nameKey(alias),
  )
  return (printedName) => {
    const key = nameKey(printedName)
    const bearers = [
      ...(called.get(key) ?? []).flatMap((alias) => endingOf(lives, alias)),
      ...(named.get(key) ?? []).map(({ code, name, until }) => ({ code, name, endedOn: until })),
    ]
    const last = bearers.at(-1)
    return last && bearers.every(({ code }) => code === last.code) ? absent(lives, last) : null
  }
}

/** A short name ends on its own day, or with the organisation that bears it. */
function endingOf(lives: OrganisationLives, { code, alias, until }: OrganisationAlias): Named[] {
  const endedOn = hasCome(lives, until) ? until : (absentOrganisation(lives, code)?.endedOn ?? null)
  return endedOn === null ? [] : [{ code, name: alias, endedOn }]
}

function hasCome({ structure }: OrganisationLives, until: LocalDate | null): boolean {
  return until !== null && until <= structure.day
}

function absent({ structure, successions }: OrganisationLives, body: Named): AbsentOrganisation {
  const successors = candidatesFor(structure, successions, body.code).map((code) => ({
    ...{ code, name: structure.organisations.get(code)?.name ?? code },
  }))
  return { ...body, on: structure.day, successors }
}
