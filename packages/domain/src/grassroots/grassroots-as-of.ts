import type { LocalDate } from '../days/index.ts'
import { type GrassrootsEntry, holdingEntries } from './grassroots-entry.ts'
import { dayOfFact, type FactOf, type GrassrootsFact, type GrassrootsFactType } from './grassroots-fact.ts'

/** What is known of an organisation on a day. */
export interface GrassrootsState {
  readonly founding: FactOf<'founding'> | null
  readonly term: FactOf<'term'> | null
  readonly counts: FactOf<'counts'> | null
  /** One a year, the latest year first. */
  readonly classes: readonly FactOf<'classification'>[]
}

/** What the records of one organisation say as of a day: of each matter the latest fact by then, corrections applied. */
export function grassrootsAsOf(entries: readonly GrassrootsEntry[], day: LocalDate): GrassrootsState {
  const known = holdingEntries(entries)
    .map(({ fact }) => fact)
    .filter((fact) => dayOfFact(fact) <= day)
    .toSorted((a, b) => (dayOfFact(a) < dayOfFact(b) ? 1 : -1))
  const classes = known.filter((fact) => isOf(fact, 'classification'))
  return {
    founding: known.find((fact) => isOf(fact, 'founding')) ?? null,
    term: known.find((fact) => isOf(fact, 'term')) ?? null,
    counts: known.find((fact) => isOf(fact, 'counts')) ?? null,
    classes: classes.toSorted((a, b) => b.year - a.year),
  }
}

function isOf<Type extends GrassrootsFactType>(fact: GrassrootsFact, type: Type): fact is FactOf<Type> {
  return fact.type === type
}
