import { type Kysely, loadHeldTasks, loadTasksOf, type StoredTask, type Tables } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import {
  compareVersions,
  type DraftWork,
  type HeldTask,
  holdersOf,
  type NamedBody,
  planNewVersion,
  takenTasks,
  type VersionEffect,
  valuesOf,
} from '@dondoc/domain/drafts'

/** What confirming a draft would do to the programme whose place it takes. */
export interface VersionPlan {
  /** The tasks of the earlier version by id. */
  readonly earlier: ReadonlyMap<string, StoredTask>
  readonly effects: readonly VersionEffect[]
  readonly deadlineOf: (assignment: string) => LocalDate | null
}

export async function planVersion(
  db: Kysely<Tables>,
  programmeId: string,
  work: DraftWork,
  bodies: readonly NamedBody[],
): Promise<VersionPlan> {
  const stored = await loadTasksOf(db, programmeId)
  const held = await loadHeldTasks(db, programmeId)
  const heldOf = Map.groupBy(held, ({ task }) => task)
  const holders = holdersOf(work, bodies)
  const now = new Map(takenTasks(work).map((task) => [task.id, valuesOf(task)]))
  const pairs = compareVersions(
    stored,
    [...now].map(([id, values]) => ({ ...values, id })),
  )
  const effects = planNewVersion(pairs, {
    held: (earlier): readonly HeldTask[] => heldOf.get(earlier) ?? [],
    holders: (id) => holders[id] ?? [],
    scheduleOf: (id) => now.get(id)?.schedule ?? null,
  })
  const deadlines = new Map(held.map(({ assignment, deadline }) => [assignment, deadline]))
  return {
    effects,
    earlier: new Map(stored.map((task) => [task.id, task])),
    deadlineOf: (assignment) => deadlines.get(assignment) ?? null,
  }
}
