import type { LocalDate } from '../days/index.ts'
import type { DraftTarget } from '../programme/index.ts'
import { measureKey, measureOf, type TargetMeasure } from './target-measure.ts'

/** A measure of one version and the words in which the next goes on with it, as a person said. */
export interface CarriedMeasure {
  readonly earlier: TargetMeasure
  readonly now: TargetMeasure
}

/** The targets of a version that another one followed. */
export interface FormerTargets {
  readonly targets: readonly DraftTarget[]
  /** The day from which the next version holds. */
  readonly until: LocalDate
  /** What the next version goes on with in other words. */
  readonly carried: readonly CarriedMeasure[]
}

/** A target of some version, with all words under which its figures stand. */
export interface TargetInTime {
  readonly target: DraftTarget
  readonly measures: readonly TargetMeasure[]
  /** The day from which no version sets it any more; null while one does. */
  readonly endedOn: LocalDate | null
}

/**
 * The targets of a document on a day: those of the version that held then, and those that ended before with the last version
 * that set them. `former`: versions that were followed, oldest first.
 */
export function targetsAsOf(
  present: readonly DraftTarget[],
  former: readonly FormerTargets[],
  asOf: LocalDate,
): TargetInTime[] {
  const past = former.slice(0, former.findLastIndex(({ until }) => until <= asOf) + 1)
  const inForce = former[past.length]?.targets ?? present
  const held = new Set(inForce.map(keyOf))
  const ended = endedIn(past, inForce).filter(({ target }) => !held.has(keyOf(target)))
  return [
    ...inForce.map((target) => ({ target, measures: wordsOf(target, past), endedOn: null })),
    ...ended.map(({ target, endedOn }) => ({ target, measures: wordsOf(target, past), endedOn })),
  ]
}

const keyOf = (target: DraftTarget) => measureKey(measureOf(target))

/** Each number that a version set and the next goes on with in no words, with the last day that was so. */
function endedIn(past: readonly FormerTargets[], inForce: readonly DraftTarget[]) {
  const ended = past.flatMap(({ targets, carried, until }, at) => {
    const next = new Set((past[at + 1]?.targets ?? inForce).map(keyOf))
    return targets
      .filter(({ value }) => value !== null)
      .filter((target) => !next.has(measureKey(followed(carried, measureOf(target)))))
      .map((target) => ({ target, endedOn: until }))
  })
  const newest = ended.map(
    (one) => [`${keyOf(one.target)} ${one.target.value} ${one.target.by}`, one] as const,
  )
  return [...new Map(newest).values()]
}

/** All words that lead to the target's, version by version. */
function wordsOf(target: DraftTarget, past: readonly FormerTargets[]): TargetMeasure[] {
  const words = new Map([[keyOf(target), measureOf(target)]])
  for (const { carried } of past.toReversed())
    for (const { earlier, now } of carried)
      if (words.has(measureKey(now))) words.set(measureKey(earlier), earlier)
  return [...words.values()]
}

function followed(carried: readonly CarriedMeasure[], from: TargetMeasure): TargetMeasure {
  return carried.find(({ earlier }) => measureKey(earlier) === measureKey(from))?.now ?? from
}
