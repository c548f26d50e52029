import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'
import type {
  DocumentFieldName,
  DraftDocument,
  DraftTask,
  ShortName,
  TaskFieldName,
} from '../programme/index.ts'
import type { CarriedTarget } from '../targets/index.ts'

/**
 * A directive as it stands on the desk while a person goes through what was read: the reading, which never changes, and
 * beside it what people decided. Plain data: it is what the screen shows and what `applyDraftEdit` takes.
 */
export interface DraftWork {
  readonly document: WorkingDocument
  readonly receipt: Receipt
  /** In the order of the programme; those that were dropped, merged or split keep their place, so that nothing is lost. */
  readonly tasks: readonly WorkingTask[]
  /** Printed names that a person matched to organisations. */
  readonly matches: readonly BodyMatch[]
  /** What the document itself says a short name means. */
  readonly shortNames: readonly ShortName[]
  /** Findings that a person has settled. */
  readonly settled: readonly SettledFinding[]
  /** The programme of which a person said that this is a new version, or of none; null until somebody says so. */
  readonly replaces: { readonly programme: string | null } | null
  /** What a person said of measures that the new version does not name in the same words: their new words, or none: ended. */
  readonly carried: readonly CarriedTarget[]
  /** Targets as read that a person dropped, as `targetKey` gives them. */
  readonly droppedTargets: readonly string[]
}

/** When the document was received, from which day its clocks run, and on whose side its tasks are assigned. */
export interface Receipt {
  readonly receivedOn: LocalDate | null
  readonly assignedBy: OrganisationCode | null
}

export type DocumentValues = Omit<DraftDocument, 'readings'>
export interface WorkingDocument {
  readonly read: DraftDocument
  readonly changed: Partial<DocumentValues>
  readonly accepted: readonly DocumentFieldName[]
}

export type TaskValues = Omit<DraftTask, 'measure' | 'source' | 'readings'>
export interface WorkingTask extends MadeTask {
  readonly origin: 'read' | 'added' | 'merged' | 'split'
  /** Of the merged or split tasks it was made of. */
  readonly from: readonly string[]
  /** 'merged' and 'split': its words live on in other tasks. */
  readonly fate: 'taken' | 'dropped' | 'merged' | 'split'
}

/** A task with its own id: 't1' as read; 'e12.1', made by the draft's twelfth edit. */
export interface MadeTask {
  readonly id: string
  /** As read from the document's words. */
  readonly read: DraftTask
  /** What a person wrote in its place, field by field. */
  readonly changed: Partial<TaskValues>
  /** Fields below the stated confidence that a person accepted as read. */
  readonly accepted: readonly TaskFieldName[]
}

/** A finding that a person looked at and let stand. */
export interface SettledFinding {
  /** As `findingKey` gives it. */
  readonly finding: string
  /** Why it may stand, where that was said. */
  readonly reason: string | null
  /** The sequence of the edit that settled it: the draft's history tells who made that, and when. */
  readonly by: number
}

/** A name as printed and the organisations a person says it means; none where it stands outside the register. */
export interface BodyMatch {
  readonly name: string
  readonly organisations: readonly OrganisationCode[]
}
