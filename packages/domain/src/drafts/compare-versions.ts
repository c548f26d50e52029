import { nameKey } from '../organisations/index.ts'
import type { Schedule } from '../schedules/index.ts'
import { comparableText, likeness, wordPairs } from '../text/index.ts'

/** A task of one version of a directive, as it is compared. */
export interface VersionedTask {
  readonly id: string
  readonly code: string
  readonly text: string
  /** Bodies that hold it, as printed. */
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly schedule: Schedule
  readonly deliverable: string | null
}

export const versionDifferences = [
  'renumbered',
  'reworded',
  're-dated',
  'bodies-changed',
  'product-changed',
] as const
export type VersionDifference = (typeof versionDifferences)[number]

/** A task of the earlier version beside what it became; null where the other version has none. */
export type VersionPair =
  | {
      readonly kind: 'kept'
      readonly earlier: string
      readonly now: string
      readonly differences: readonly VersionDifference[]
    }
  | { readonly kind: 'added'; readonly earlier: null; readonly now: string }
  | { readonly kind: 'removed'; readonly earlier: string; readonly now: null }

/** Under one code, tasks that share less than this are two tasks; under two codes they must share more to be one. */
const [sameCode, otherCode] = [0.35, 0.55]

/**
 * What a new version of a directive changes, task by task in the new version's order, then what it no longer holds. Tasks are
 * one where their words are the same, else where their code is and much of the words, else where most of the words are.
 */
export function compareVersions(
  earlier: readonly VersionedTask[],
  now: readonly VersionedTask[],
): VersionPair[] {
  const matched = matchTasks(earlier, now)
  const stayed = new Set(matched.values())
  return [
    ...now.map((task): VersionPair => {
      const before = matched.get(task)
      if (!before) return { kind: 'added', earlier: null, now: task.id }
      return { kind: 'kept', earlier: before.id, now: task.id, differences: differencesOf(before, task) }
    }),
    ...earlier
      .filter((task) => !stayed.has(task))
      .map(({ id }): VersionPair => ({ kind: 'removed', earlier: id, now: null })),
  ]
}

/** The earlier task of each task that has one, each at most once. */
function matchTasks(
  earlier: readonly VersionedTask[],
  now: readonly VersionedTask[],
): Map<VersionedTask, VersionedTask> {
  const matched = new Map<VersionedTask, VersionedTask>()
  const left = new Set(earlier)
  const pair = (task: VersionedTask, before: VersionedTask) => {
    if (!left.has(before) || matched.has(task)) return
    matched.set(task, before)
    left.delete(before)
  }
  const unmatched = () => now.filter((task) => !matched.has(task))
  const ofWords = Map.groupBy(earlier, wordsOf)
  for (const task of now) {
    const same = (ofWords.get(wordsOf(task)) ?? []).filter((before) => left.has(before))
    const before = same.find(({ code }) => code === task.code) ?? same[0]
    if (before) pair(task, before)
  }
  const ofCode = Map.groupBy(left, ({ code }) => code)
  const ofOneCode = likelyPairs(unmatched(), (task) => ofCode.get(task.code) ?? [], sameCode)
  for (const { task, before } of ofOneCode) pair(task, before)
  const others = [...left]
  for (const { task, before } of likelyPairs(unmatched(), () => others, otherCode)) pair(task, before)
  return matched
}

/** Pairs that may be one task, the likest first. */
function likelyPairs(
  now: readonly VersionedTask[],
  candidatesOf: (task: VersionedTask) => readonly VersionedTask[],
  least: number,
) {
  const known = new Map<VersionedTask, ReturnType<typeof wordPairs>>()
  const pairsOf = (task: VersionedTask) => {
    const pairs = known.get(task) ?? wordPairs(wordsOf(task))
    known.set(task, pairs)
    return pairs
  }
  return now
    .flatMap((task) =>
      candidatesOf(task).map((before) => ({
        ...{ task, before, shared: likeness(pairsOf(task), pairsOf(before)) },
      })),
    )
    .filter(({ shared }) => shared >= least)
    .toSorted((a, b) => b.shared - a.shared)
}

function differencesOf(before: VersionedTask, task: VersionedTask): VersionDifference[] {
  const differ: Readonly<Record<VersionDifference, boolean>> = {
    renumbered: before.code !== task.code,
    reworded: wordsOf(before) !== wordsOf(task),
    're-dated': JSON.stringify(timeOf(before)) !== JSON.stringify(timeOf(task)),
    'bodies-changed':
      !sameNames(before.lead, task.lead) || !sameNames(before.coordinating, task.coordinating),
    'product-changed': comparableText(before.deliverable ?? '') !== comparableText(task.deliverable ?? ''),
  }
  return versionDifferences.filter((difference) => differ[difference])
}

/** The schedule with its parts in one order. */
function timeOf({ schedule }: VersionedTask): [string, unknown][] {
  return Object.entries(schedule).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const key = (names: readonly string[]) => names.map(nameKey).toSorted().join('\n')
  return key(one) === key(other)
}

function wordsOf({ text }: VersionedTask): string {
  return comparableText(text).replace(/\s+/gu, ' ').trim()
}
