import { type DayRange, isCovered, overlaps } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import { kindRules } from './kind-rules.ts'
import type { OrganisationKind, OrganisationPeriod } from './organisation.ts'

export type Misplaced = Refusal<'kind-not-then' | 'wrong-superior-kind'>

/** Periods in which an organisation is of a kind that is no more, or stands under a kind that may not be its superior. */
export function findMisplaced(periods: readonly OrganisationPeriod[]): Misplaced[] {
  const lives = Map.groupBy(periods, ({ code }) => code)
  return periods.flatMap((period): Misplaced[] => {
    const { code, kind, parent } = period
    if (!isCovered(period, rulesOf(kind))) return [refuse('kind-not-then', { code, kind })]
    const superiors = parent === null ? [] : (lives.get(parent) ?? []).filter((one) => overlaps(one, period))
    return superiors
      .filter((superior) => !isCovered(commonDays(period, superior), rulesOf(kind, superior.kind)))
      .map((superior) =>
        refuse('wrong-superior-kind', { code, kind, superior: superior.code, superiorKind: superior.kind }),
      )
  })
}

function rulesOf(kind: OrganisationKind, under?: OrganisationKind) {
  return kindRules.filter((rule) => rule.kind === kind && (under === undefined || rule.under.includes(under)))
}

function commonDays(a: DayRange, b: DayRange): DayRange {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from
  const until = a.until === null || (b.until !== null && b.until < a.until) ? b.until : a.until
  return { from, until }
}
