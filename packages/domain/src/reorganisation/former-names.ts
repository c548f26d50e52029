import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode, OrganisationPeriod } from '../organisations/index.ts'
import type { Succession } from './successions.ts'

/** A name under which a body's work was known until the day before. */
export interface FormerName {
  readonly name: string
  readonly until: LocalDate
}

/**
 * The names that a body's work bore during [from, until) and no longer bears at its end: its own before it was renamed, and
 * those of bodies that ended in it alone. A report of a period that straddles a change prints both (DOMAIN section 5).
 */
export function formerNames(
  periods: readonly OrganisationPeriod[],
  successions: ReadonlyMap<OrganisationCode, Succession>,
  code: OrganisationCode,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): FormerName[] {
  const inside = (day: LocalDate | null): day is LocalDate => day !== null && from < day && day < until
  const ended = [...successions.values()].filter(({ to }) => to.length === 1 && to[0] === code)
  const bearers = new Set([code, ...ended.map((succession) => succession.from)])
  const now = periods.findLast((one) => one.code === code && (one.from ?? '') < until)?.name
  return periods
    .flatMap(({ code: bearer, name, until: last }) =>
      bearers.has(bearer) && inside(last) && name !== now ? [{ name, until: last }] : [],
    )
    .sort((a, b) => (a.until < b.until ? -1 : 1))
}
