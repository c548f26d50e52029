import type { DroppedMeasure } from './compare-targets.ts'
import { measureKey, type TargetMeasure } from './target-measure.ts'

/** `now` null: the number ends with the earlier version. */
export interface CarriedTarget {
  readonly earlier: TargetMeasure
  readonly now: TargetMeasure | null
}

/**
 * What a person said of a measure: in which words it goes on, or that it ends. It holds only as long as the new version names
 * the words that were chosen; undefined where nothing was said that still holds.
 */
export function saidOf(
  carried: readonly CarriedTarget[],
  dropped: DroppedMeasure,
): TargetMeasure | null | undefined {
  const now = carried.find(({ earlier }) => measureKey(earlier) === measureKey(dropped))?.now
  const holds = now && dropped.candidates.some((one) => measureKey(one) === measureKey(now))
  return now === null || holds ? now : undefined
}
