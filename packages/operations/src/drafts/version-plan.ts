import {
  type Kysely,
  loadHeldTasks,
  loadTargets,
  loadTasksOf,
  type StoredTask,
  type Tables,
} from '@dondoc/database'
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
import type { DraftTarget } from '@dondoc/domain/programme'
import { compareTargets, type DroppedMeasure, saidOf, type TargetMeasure } from '@dondoc/domain/targets'

/** What confirming a draft would do to the programme whose place it takes. */
export interface VersionPlan {
  /** The tasks of the earlier version by id. */
  readonly earlier: ReadonlyMap<string, StoredTask>
  readonly effects: readonly VersionEffect[]
  readonly deadlineOf: (assignment: string) => LocalDate | null
  /** Measures that the new version does not name in the same words, with what was said of each. */
  readonly targets: readonly PlannedMeasure[]
}

interface PlannedMeasure extends DroppedMeasure {
  readonly now?: TargetMeasure | null
}

/** What is known of the draft that takes the place of the programme's document. */
interface NextVersion {
  readonly work: DraftWork
  readonly bodies: readonly NamedBody[]
  readonly targets: readonly DraftTarget[]
}

export async function planVersion(
  db: Kysely<Tables>,
  programmeId: string,
  { work, bodies, targets }: NextVersion,
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
    ...{ effects, targets: await planTargets(db, programmeId, { work, targets }) },
    earlier: new Map(stored.map((task) => [task.id, task])),
    deadlineOf: (assignment) => deadlines.get(assignment) ?? null,
  }
}

async function planTargets(
  db: Kysely<Tables>,
  programmeId: string,
  { work, targets }: Omit<NextVersion, 'bodies'>,
): Promise<PlannedMeasure[]> {
  const [programme] = await loadTargets(db, programmeId)
  return compareTargets(programme?.targets ?? [], targets).dropped.map((dropped) => {
    const now = saidOf(work.carried, dropped)
    return now === undefined ? dropped : { ...dropped, now }
  })
}
