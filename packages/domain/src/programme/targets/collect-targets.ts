import type { DraftDocument, DraftTarget, DraftTask } from '../draft.ts'
import type { RawDuty } from '../duties/raw-duty.ts'
import type { OutlineNode } from '../outline/outline.ts'
import { sliceQuote } from '../passages/quote.ts'
import { collectGoals, collectTables } from './collect-goals.ts'
import { findHorizons } from './find-horizons.ts'
import { findTargets } from './find-targets.ts'
import { holdersUntil } from './holders-until.ts'
import { readTargetTable } from './read-target-table.ts'
import type { HeadingDay } from './target-place.ts'

/**
 * The numbers to reach of a whole document, in its order: those of its goals and those that a duty's own words ask for.
 * `tasks`: what was read of each of the duties.
 */
export function collectTargets(
  outline: OutlineNode,
  duties: readonly RawDuty[],
  tasks: readonly DraftTask[],
  document: DraftDocument,
): DraftTarget[] {
  const ofDocument = dayOfSubject(document)
  const targets = [
    ...collectTables(outline, ofDocument).flatMap(({ cells, heading }) => readTargetTable(cells, heading)),
    ...collectGoals(outline, ofDocument).flatMap(({ words, place }) => findTargets(words, place)),
    ...duties.flatMap(({ passage, range }, i) => {
      const words = sliceQuote(passage, range)
      const until = holdersUntil(words, tasks[i]?.readings ?? {})
      return findTargets(words, { isGoal: false, heading: null, title: null, holdersUntil: until })
    }),
  ]
  const once = new Map(targets.map((target) => [JSON.stringify([target.source.until, target.value]), target]))
  return [...once.values()].sort((a, b) => a.source.from - b.source.from)
}

/** The year that a plan is for, where it does not lie behind it: 'Kế hoạch cải cách hành chính năm 2026'. */
function dayOfSubject({ subject, date, readings }: DraftDocument): HeadingDay | null {
  const horizon = findHorizons(subject ?? '').find(({ of }) => of === 'year')
  if (!horizon || !readings.subject || (date !== null && horizon.by < date)) return null
  return { by: horizon.by, places: readings.subject.ranges }
}
