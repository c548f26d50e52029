import { structureDecisionInput } from '@dondoc/contracts'
import { type Kysely, loadTracedPeriods, type Tables } from '@dondoc/database'
import { contextAt, listDecisions, recordDecision } from '@dondoc/operations'
import { type ProvinceDecision, provinceDecisions } from './province-decisions.ts'

/** The moment at which a decision, and what follows from it, is recorded: the morning of its day of effect. */
export function morningOf({ effectiveOn }: Pick<ProvinceDecision, 'effectiveOn'>): Date {
  return new Date(`${effectiveOn}T02:00:00Z`)
}

/**
 * The province's decisions that are not recorded yet, the earliest first; none in a database whose organisations were loaded
 * with their ends already known.
 */
export async function missingDecisions(db: Kysely<Tables>): Promise<ProvinceDecision[]> {
  const periods = await loadTracedPeriods(db)
  if (periods.some(({ until, endedBy }) => until !== null && endedBy === null)) return []
  const { decisions } = await listDecisions(contextAt(db, null, new Date()))
  const told = new Set(decisions.map(({ subject, effectiveOn }) => `${effectiveOn} ${subject}`))
  return provinceDecisions().filter(({ subject, effectiveOn }) => !told.has(`${effectiveOn} ${subject}`))
}

export async function recordProvinceDecision(db: Kysely<Tables>, decision: ProvinceDecision): Promise<void> {
  const context = contextAt(db, null, morningOf(decision))
  const { seen } = await listDecisions(context)
  const { number, issuer, subject, effectiveOn, changes } = decision
  const paper = { number, issuer, subject, effectiveOn, changes: changes.map((change) => ({ ...change })) }
  await recordDecision(context, { ...structureDecisionInput.parse(paper), seen })
}
