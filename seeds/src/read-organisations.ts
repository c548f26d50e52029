import { day, type LocalDate } from '@dondoc/domain/days'
import type { OrganisationAlias, OrganisationPeriod } from '@dondoc/domain/organisations'
import file from '../organisations.json' with { type: 'json' }
import { readKind } from './read-kind.ts'

interface RecordedOrganisation {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly parent: string | null
  readonly from: string | null
  readonly until: string | null
  readonly ledBy?: string
  readonly group?: string
  readonly aliases?: readonly string[]
}

export interface RecordedOrganisations {
  readonly periods: readonly OrganisationPeriod[]
  readonly aliases: readonly OrganisationAlias[]
}

/** The real organisations of the province and the other names they bear; throws where the file holds an unknown kind or day. */
export function readOrganisations(): RecordedOrganisations {
  const recorded: readonly RecordedOrganisation[] = file.organisations
  return { periods: recorded.map(toPeriod), aliases: recorded.flatMap(toAliases) }
}

function toPeriod(recorded: RecordedOrganisation): OrganisationPeriod {
  const { code, name, kind, parent, ledBy = null, group = null } = recorded
  return { code, name, kind: readKind(code, kind), parent, ledBy, group, ...rangeOf(recorded) }
}

function toAliases(recorded: RecordedOrganisation): OrganisationAlias[] {
  const { code, aliases = [] } = recorded
  return aliases.map((alias) => ({ code, alias, ...rangeOf(recorded) }))
}

function rangeOf({ from, until }: RecordedOrganisation) {
  return { from: dayOrOpen(from), until: dayOrOpen(until) }
}

function dayOrOpen(text: string | null): LocalDate | null {
  return text === null ? null : day(text)
}
