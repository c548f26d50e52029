import type { DraftTarget } from '../programme/index.ts'
import { likeness, wordPairs } from '../text/index.ts'
import { measureKey, measuresOf, type TargetMeasure } from './target-measure.ts'

/** A measure that the new version of a document does not name in the same words. */
export interface DroppedMeasure extends TargetMeasure {
  /** New measures in the same unit, the likest first: a person says whether one of them goes on with it. */
  readonly candidates: readonly TargetMeasure[]
}

export interface TargetChanges {
  readonly dropped: readonly DroppedMeasure[]
  readonly added: readonly TargetMeasure[]
}

/**
 * What a new version changes of what is measured. The same words in the same unit go on by themselves; whether other words
 * mean the same number is never guessed, and figures in another unit are figures of something else.
 */
export function compareTargets(earlier: readonly DraftTarget[], now: readonly DraftTarget[]): TargetChanges {
  const [before, after] = [measuresOf(earlier), measuresOf(now)]
  const added = missingFrom(before, after)
  const dropped = missingFrom(after, before).map((one) => ({ ...one, candidates: likestFirst(one, added) }))
  return { dropped, added }
}

function missingFrom(known: readonly TargetMeasure[], others: readonly TargetMeasure[]): TargetMeasure[] {
  const keys = new Set(known.map(measureKey))
  return others.filter((one) => !keys.has(measureKey(one)))
}

function likestFirst({ measure, unit }: TargetMeasure, added: readonly TargetMeasure[]): TargetMeasure[] {
  const words = wordPairs(measure)
  const shared = (one: TargetMeasure) => likeness(words, wordPairs(one.measure))
  return added.filter((one) => one.unit === unit).toSorted((a, b) => shared(b) - shared(a))
}
