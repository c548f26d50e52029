import type { LocalDate } from '@dondoc/domain/days'
import type { DocumentReference } from '@dondoc/domain/documents'
import type {
  DocumentValues,
  DraftEdit,
  DraftProgress,
  DraftWork,
  NamedBody,
  TaskValues,
  VersionDifference,
} from '@dondoc/domain/drafts'
import type { Block, DocumentHead, DraftTarget, Finding, Remark } from '@dondoc/domain/programme'
import type { AbsentOrganisation } from '@dondoc/domain/reorganisation'
import type { Schedule } from '@dondoc/domain/schedules'
import type { DroppedMeasure, TargetMeasure } from '@dondoc/domain/targets'
import { z } from 'zod'
import { dayInput } from './day.ts'
import { draftCommandInput } from './draft-command.ts'

const draft = z.object({ draftId: z.uuid() })
/** `seen`: the sequence of the last edit that the person knew of. */
const seen = draft.extend({ seen: z.int().min(0) })

export const showDraftInput = draft
export const readDraftInput = draft
export const draftHistoryInput = draft
export const editDraftInput = seen.extend({ command: draftCommandInput })
export const confirmDraftInput = seen
export const discardDraftInput = seen
export type EditDraftInput = z.input<typeof editDraftInput>

/** What goes with the bytes of an upload: POST /api/drafts?fileName=…&receivedOn=…, the file itself as the body. */
export const uploadInput = z.object({
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(255)
    .regex(/^[^/\\\p{Cc}]+$/u),
  receivedOn: dayInput.optional(),
})

export const draftStages = ['uploaded', 'reading', 'read', 'refused', 'confirmed', 'discarded'] as const
/**
 * 'uploaded': its bytes are kept; 'reading'; 'read': people work on it; 'refused': the file cannot be read; 'confirmed': its
 * programme is published; 'discarded': put away, its history kept.
 */
export type DraftStage = (typeof draftStages)[number]

/** The answer to an upload. The same bytes again open the same draft. */
export interface UploadedDraft {
  readonly draftId: string
  readonly stage: DraftStage
  /** Whether these very bytes were uploaded before. */
  readonly known: boolean
  readonly programmeId: string | null
}

/** Why the file cannot be read, in the words of the intake. */
export interface ReadingRefusal {
  readonly code: string
  readonly facts: Readonly<Record<string, string | number | null>>
}

export interface DraftFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

interface DraftHead {
  readonly id: string
  readonly stage: DraftStage
  readonly refusal: ReadingRefusal | null
  readonly file: DraftFile
  /** ISO instants, and the names of posts. */
  readonly startedAt: string
  readonly startedBy: string
  readonly editedAt: string | null
  readonly editedBy: string | null
  readonly programmeId: string | null
}

/** A line of the list of drafts, newest work first. */
export interface DraftLine extends DraftHead {
  /** Null until the file is read. */
  readonly document: DocumentValues | null
  readonly progress: DraftProgress | null
}

/** The document on one side and the work on the other; null parts until the file is read. */
export interface DraftView extends DraftHead {
  readonly reading: DraftReading | null
  readonly at: DraftMoment | null
}

/** What never changes once the file is read. */
export interface DraftReading {
  readonly text: string
  readonly blocks: readonly DraftBlock[]
  readonly references: readonly DocumentReference[]
  readonly targets: readonly DraftTarget[]
  /** What the file hides, and what the reading made of it. */
  readonly remarks: readonly Remark[]
}
export type DraftBlock = Pick<Block, 'kind' | 'range' | 'level' | 'cell'>

/** A draft after its last edit: what `applyDraftEdit`, `openPoints`, `draftProgress` and `holdersOf` of the domain take. */
export interface DraftMoment {
  readonly sequence: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly work: DraftWork
  readonly bodies: readonly DraftBody[]
  /** What the text says against itself; what the registers say of it is asked for apart, `drafts.registerFindings`. */
  readonly findings: readonly Finding[]
  readonly isAssignerGone: boolean
  /** The assigning side where it is not there on the day of receipt. */
  readonly absentAssigner: AbsentOrganisation | null
  /** Programmes of the same issuer, type and number: a person says whether this is a new version of one. */
  readonly earlier: readonly EarlierVersion[]
}

export interface EarlierVersion {
  readonly programme: string
  readonly document: DocumentHead
  readonly receivedOn: LocalDate
  /** Measures that this document does not name in the same words, each with those that may go on with it. */
  readonly dropped: readonly DroppedMeasure[]
}

/** A printed name with what it means and, where that is not certain, what it may mean, likeliest first. */
export interface DraftBody extends NamedBody {
  readonly named: readonly { readonly code: string; readonly name: string }[]
  readonly suggestions: readonly BodySuggestion[]
  /** Those who were chosen and are not there on the day of receipt, or who bore the printed name before that. */
  readonly absent: readonly AbsentOrganisation[]
}
export interface BodySuggestion {
  readonly code: string
  readonly name: string
  /** From 0 to 1: how much of the words the two names share. */
  readonly likeness: number
}

/**
 * An edit that was kept. `work` is given where the screen cannot reckon it by applying `edit`: after undoing and redoing.
 */
export interface DraftChange extends Omit<DraftMoment, 'work'> {
  readonly edit: DraftEdit
  readonly work: DraftWork | null
}

/** One entry of a draft's history, with who made it and when. */
export interface DraftHistoryEntry {
  readonly sequence: number
  /** ISO instant. */
  readonly recordedAt: string
  readonly by: string
  readonly edit: DraftEdit
}

export interface ConfirmedDraft {
  readonly programmeId: string
  /** False where it was confirmed before: the programme is that one. */
  readonly published: boolean
}

/** A task's words in one version. */
export type ComparedWords = Pick<
  TaskValues,
  'code' | 'text' | 'lead' | 'coordinating' | 'schedulePhrase' | 'schedule' | 'deliverable'
> & { readonly id: string }

export interface ComparedBody {
  readonly assignment: string
  readonly organisation: { readonly code: string; readonly name: string }
  /** Its current deadline. */
  readonly deadline: LocalDate | null
}

/** A task of either version beside what it was or becomes, and what that does to the work in hand. */
export interface ComparedTask {
  readonly kind: 'kept' | 'added' | 'removed'
  readonly differences: readonly VersionDifference[]
  readonly earlier: ComparedWords | null
  readonly now: ComparedWords | null
  /** Open assignments that go on; with the time they get, where it is another. */
  readonly kept: readonly ComparedBody[]
  readonly newTime: { readonly schedule: Schedule; readonly deadline: LocalDate | null } | null
  readonly given: readonly { readonly code: string; readonly name: string }[]
  readonly withdrawn: readonly ComparedBody[]
  /** Closed assignments, which no version changes. */
  readonly untouched: readonly ComparedBody[]
}

/** A measure that the new version does not name in the same words. */
export interface ComparedMeasure extends DroppedMeasure {
  /** How many figures stand under it, corrections among them. */
  readonly figures: number
  /** What a person said: the words in which it goes on, or `null`, that it ends; undefined until somebody says so. */
  readonly now?: TargetMeasure | null
}

export interface VersionComparison {
  readonly programme: string
  readonly tasks: readonly ComparedTask[]
  readonly targets: readonly ComparedMeasure[]
}
