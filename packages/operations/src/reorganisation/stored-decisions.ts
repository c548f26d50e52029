import type { StoredDecision } from '@dondoc/database'
import type { StructureDecision } from '@dondoc/domain/reorganisation'

/** The decisions that hold: those that no later record corrects, without those taken back. */
export function holdingDecisions(stored: readonly StoredDecision[]): StructureDecision[] {
  const corrected = new Set(stored.map(({ corrects }) => corrects))
  return stored
    .filter(({ id, changes }) => !corrected.has(id) && changes.length > 0)
    .map(({ id, position, effective_on, changes }) => ({ id, position, effectiveOn: effective_on, changes }))
}
