import type { LocalDate } from '../days/index.ts'
import type { OrganisationPeriod } from '../organisations/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import { type GrassrootsEntry, holdingEntries } from './grassroots-entry.ts'
import { dayOfFact, type GrassrootsFact, mayClassify, slotOfFact } from './grassroots-fact.ts'
import { bearsGrassroots, isCell } from './grassroots-kinds.ts'

export const grassrootsRefusals = [
  'grassroots-kind',
  'term-ends-first',
  'cell-is-one',
  'class-before-year',
  'fact-known',
  'fact-not-there',
  'fact-of-other-matter',
] as const
export type GrassrootsRefusal = Refusal<
  (typeof grassrootsRefusals)[number] | 'day-in-future' | 'correction-without-reason' | 'nothing-corrected'
>

export interface NewRecord {
  /** Null takes back what it corrects. */
  readonly fact: GrassrootsFact | null
  readonly corrects: number | null
  readonly reason: string | null
}

/** What is known when something is recorded: the body as it stands, what was recorded before, and the day. */
export interface RecordedBefore {
  readonly body: Pick<OrganisationPeriod, 'kind' | 'name'>
  readonly entries: readonly GrassrootsEntry[]
  readonly today: LocalDate
}

/** Why a record cannot be taken; null where it can. */
export function checkFact(
  record: NewRecord,
  { body, entries, today }: RecordedBefore,
): GrassrootsRefusal | null {
  const { fact, corrects, reason } = record
  const holding = holdingEntries(entries)
  const corrected = holding.find(({ sequence }) => sequence === corrects)
  if (corrects !== null && !corrected) return refuse('fact-not-there', { name: body.name })
  if (corrected && !reason?.trim()) return refuse('correction-without-reason')
  if (fact === null) return corrected ? null : refuse('fact-not-there', { name: body.name })
  if (corrected && corrected.fact.type !== fact.type) return refuse('fact-of-other-matter')
  if (corrected && sameFact(corrected.fact, fact)) return refuse('nothing-corrected')
  const twice = holding.find((one) => one !== corrected && slotOfFact(one.fact) === slotOfFact(fact))
  if (twice) return refuse('fact-known', { name: body.name, day: dayOfFact(twice.fact) })
  return checkItself(fact, body, today)
}

function checkItself(fact: GrassrootsFact, { kind, name }: RecordedBefore['body'], today: LocalDate) {
  const day = dayOfFact(fact)
  if (!bearsGrassroots(kind, today) && !bearsGrassroots(kind, day)) return refuse('grassroots-kind', { name })
  if (day > today) return refuse('day-in-future', { day })
  if (fact.type === 'term' && fact.until <= fact.from)
    return refuse('term-ends-first', { from: fact.from, until: fact.until })
  if (fact.type === 'counts' && isCell(kind) && fact.cells !== 1)
    return refuse('cell-is-one', { name, cells: fact.cells })
  if (fact.type === 'classification' && !mayClassify(fact))
    return refuse('class-before-year', { year: fact.year, day: fact.decidedOn })
  return null
}

function sameFact(a: GrassrootsFact, b: GrassrootsFact): boolean {
  const listed = (fact: GrassrootsFact) =>
    JSON.stringify(Object.entries(fact).toSorted(([x], [y]) => (x < y ? -1 : 1)))
  return listed(a) === listed(b)
}
