import type { LocalDate } from '@dondoc/domain/days'
import type { Condition, Phase } from '@dondoc/domain/tasks'
import type { MatchReason, MatchStrength } from '@dondoc/domain/triggers'
import { z } from 'zod'
import { dayInput } from './day.ts'
import type { DocumentName } from './document.ts'
import { typedWords } from './typed-words.ts'

const documentId = z.uuid()
export const listWaitingTasksInput = z.object({ documentId })
export const releaseTasksInput = z.object({
  documentId,
  /** From which day their time runs. */
  on: dayInput,
  /** The tasks a person ticked; `deadline` where the task's own window has passed. */
  tasks: z
    .array(z.object({ taskId: z.uuid(), deadline: dayInput.nullable().default(null) }))
    .min(1)
    .max(500),
  /** Only as it was proposed: refused where somebody has declined that meanwhile. */
  asProposed: z.boolean().optional(),
})
export const declineReleasesInput = z.object({ documentId, tasks: z.array(z.uuid()).min(1).max(500) })
export const takeBackReleasesInput = z.object({
  documentId,
  assignments: z.array(z.uuid()).min(1).max(2000),
  reason: typedWords(4000).min(1),
})

/** The same, parsed. */
export type ReleaseTasks = z.output<typeof releaseTasksInput>
export type DeclineReleases = z.output<typeof declineReleasesInput>
export type TakeBackReleases = z.output<typeof takeBackReleasesInput>

/** A task that waits for a document, and whether this may be the one. */
export interface WaitingTask {
  readonly taskId: string
  readonly code: string
  readonly text: string
  readonly programme: { readonly id: string; readonly title: string }
  /** The words of the trigger as printed. */
  readonly trigger: string
  readonly schedulePhrase: string | null
  readonly match: { readonly strength: MatchStrength; readonly reasons: readonly MatchReason[] } | null
  readonly holders: readonly string[]
  /** The present deadline, which a release after it must replace. */
  readonly deadline: LocalDate | null
}

/** A document that was registered, and the tasks that may wait for it; a person decides. */
export interface ReleaseProposal {
  readonly document: DocumentName
  readonly tasks: readonly WaitingTask[]
}

/** A task whose waiting the document ended, on that day. */
export interface ReleasedTask {
  readonly taskId: string
  readonly code: string
  readonly text: string
  readonly on: LocalDate
  readonly holders: readonly ReleasedHolder[]
}

/** Who holds the work now, whoever held it when it was released. */
export interface ReleasedHolder {
  readonly assignmentId: string
  readonly name: string
  /** Set once the release was taken back. */
  readonly takenBack: { readonly on: LocalDate; readonly by: string; readonly reason: string } | null
  /** Why the release can no longer be taken back; null where it can. */
  readonly obstacle: Phase | Condition | null
}
