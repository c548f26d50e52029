import { contains, type LocalDate } from '../days/index.ts'
import type { OrganisationCode, OrganisationPeriod } from '../organisations/index.ts'
import { refuse } from '../refusals/index.ts'
import type { DecisionRefusal } from './decision-refusal.ts'
import type { NewBody } from './structure-change.ts'
import type { StructureDecision } from './structure-decision.ts'

/** A period with the decisions that began and ended it; null where it was recorded as known. */
export interface TracedPeriod extends OrganisationPeriod {
  readonly startedBy: string | null
  readonly endedBy: string | null
}

/** The periods of each organisation, the earliest first. */
export type Lives = Map<OrganisationCode, readonly TracedPeriod[]>

export function livesOf(periods: readonly TracedPeriod[]): Lives {
  const lives = Map.groupBy(periods, ({ code }) => code)
  for (const life of lives.values()) life.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  return lives
}

/** Begins a life. Refused where the code was ever used. */
export function begin(lives: Lives, body: NewBody, decision: StructureDecision): DecisionRefusal | null {
  const { code, name } = body
  if (!code.trim() || !name.trim()) return refuse('name-missing', { code })
  if (lives.has(code)) return refuse('code-in-use', { code })
  const period = { ...body, from: decision.effectiveOn, until: null, startedBy: decision.id, endedBy: null }
  lives.set(code, [period])
  return null
}

/** Changes what an organisation is from the decision's day on. */
export function alter(
  lives: Lives,
  code: OrganisationCode,
  differing: Partial<NewBody>,
  decision: StructureDecision,
): DecisionRefusal | null {
  const current = currentOf(lives, code, decision.effectiveOn)
  if ('refused' in current) return current
  const same = (Object.keys(differing) as (keyof NewBody)[]).every((key) => current[key] === differing[key])
  if (same) return refuse('nothing-changes', { code, name: current.name })
  const earlier = (lives.get(code) ?? []).slice(0, -1)
  if (current.from === decision.effectiveOn) {
    if (current.startedBy === null) return refuse('begins-that-day', { code, name: current.name })
    lives.set(code, [...earlier, { ...current, ...differing, startedBy: decision.id }])
    return null
  }
  const { effectiveOn: day, id } = decision
  const next = { ...current, ...differing, from: day, startedBy: id, endedBy: null }
  lives.set(code, [...earlier, { ...current, until: day, endedBy: id }, next])
  return null
}

/** Ends a life with the day before the decision's. */
export function end(
  lives: Lives,
  code: OrganisationCode,
  decision: StructureDecision,
): DecisionRefusal | null {
  const current = currentOf(lives, code, decision.effectiveOn)
  if ('refused' in current) return current
  const earlier = (lives.get(code) ?? []).slice(0, -1)
  if (current.from === decision.effectiveOn) {
    if (current.startedBy === null || earlier.length === 0)
      return refuse('begins-that-day', { code, name: current.name })
    lives.set(code, earlier)
    return null
  }
  lives.set(code, [...earlier, { ...current, until: decision.effectiveOn, endedBy: decision.id }])
  return null
}

/** The period of the day, where it is the last: what is known to change later cannot be changed before. */
export function currentOf(
  lives: Lives,
  code: OrganisationCode,
  day: LocalDate,
): TracedPeriod | DecisionRefusal {
  const life = lives.get(code) ?? []
  const current = life.find((period) => contains(period, day))
  if (!current) return refuse('body-not-there', { code, name: life.at(-1)?.name ?? code, day })
  if (current.until === null) return current
  return refuse('change-known-already', { code, name: current.name, day: current.until })
}
