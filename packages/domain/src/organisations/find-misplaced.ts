import { contains, type LocalDate, overlaps } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import { type KindRule, kindRules } from './kind-rules.ts'
import type { OrganisationPeriod } from './organisation.ts'

export type Misplaced = Refusal<'kind-not-then' | 'wrong-superior-kind'>

/**
 * Periods that begin with a kind that is not, or under a superior that may not be one, on that day. Where the rules change
 * during a period it stands until a decision ends it: nobody knew in 2023 that the districts would end.
 */
export function findMisplaced(periods: readonly OrganisationPeriod[]): Misplaced[] {
  const lives = Map.groupBy(periods, ({ code }) => code)
  return periods.flatMap((period): Misplaced[] => {
    const { code, kind, parent, from } = period
    const rules = kindRules.filter((rule) => rule.kind === kind)
    if (!rules.some((rule) => holdsOn(rule, from))) return [refuse('kind-not-then', { code, kind })]
    const superiors = parent === null ? [] : (lives.get(parent) ?? []).filter((one) => overlaps(one, period))
    return superiors
      .filter((superior) => !mayBegin(rules, period, superior))
      .map((superior) =>
        refuse('wrong-superior-kind', { code, kind, superior: superior.code, superiorKind: superior.kind }),
      )
  })
}

function mayBegin(
  rules: readonly KindRule[],
  period: OrganisationPeriod,
  superior: OrganisationPeriod,
): boolean {
  const since = (period.from ?? '') > (superior.from ?? '') ? period.from : superior.from
  return rules.some((rule) => rule.under.includes(superior.kind) && holdsOn(rule, since))
}

/** Null is before all records. */
function holdsOn(rule: KindRule, day: LocalDate | null): boolean {
  return day === null ? rule.from === null : contains(rule, day)
}
