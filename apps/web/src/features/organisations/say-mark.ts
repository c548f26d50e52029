import type { DifferenceView, OrganisationNode } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import type { Words } from '../../words/use-words.ts'
import { sayDifference } from './say-difference.ts'

/** What the day changed of a body, or what a decision that lies ahead makes of it; null where nothing does. */
export function sayMark(t: Words, node: OrganisationNode, difference?: DifferenceView): string | null {
  const { from, until } = node.planned
  if (difference && from) return t('structure.change.planned', { change: sayDifference(t, difference) })
  if (difference) return sayDifference(t, difference)
  if (from) return t('structure.change.plannedFrom', { day: writeDay(from) })
  return until && t('structure.change.plannedUntil', { day: writeDay(until) })
}
