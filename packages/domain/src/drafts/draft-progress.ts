import type { DraftSurroundings } from './draft-surroundings.ts'
import type { DraftWork } from './draft-work.ts'
import { valuesOf } from './field-of.ts'
import { findingKey } from './finding-key.ts'
import { holdersOf, takenTasks } from './holders-of.ts'
import { openPoints } from './open-points.ts'
import { settledFindings } from './settled-findings.ts'

/** How far a draft has come. */
export interface DraftProgress {
  /** Taken tasks that somebody holds, and measures that name nobody. */
  readonly tasks: number
  readonly measures: number
  readonly dropped: number
  /** Tasks as read, and how many of them are dropped: what is not taken of the text. */
  readonly read: number
  readonly fieldsToAccept: number
  readonly bodiesOpen: number
  readonly findingsOpen: number
  /** What confirming would assign, and to how many organisations. */
  readonly assignments: number
  readonly organisations: number
  /** Everything that keeps it from being confirmed. */
  readonly open: number
}

export function draftProgress(work: DraftWork, around: DraftSurroundings): DraftProgress {
  const taken = takenTasks(work)
  const tasks = taken.filter((task) => valuesOf(task).lead.length > 0).length
  const holders = Object.values(holdersOf(work, around.bodies))
  const open = openPoints(work, around)
  const settled = settledFindings(work)
  return {
    tasks,
    measures: taken.length - tasks,
    dropped: work.tasks.filter(({ fate }) => fate === 'dropped').length,
    read: work.tasks.filter(({ origin }) => origin === 'read').length,
    fieldsToAccept: open.filter(({ kind }) => kind === 'field-to-accept').length,
    bodiesOpen: open.filter(({ kind }) => kind.startsWith('body-')).length,
    findingsOpen: around.findings.filter((finding) => !settled.has(findingKey(finding))).length,
    assignments: holders.reduce((sum, codes) => sum + codes.length, 0),
    organisations: new Set(holders.flat()).size,
    open: open.length,
  }
}
