import type { OrganisationCode } from '../organisations/index.ts'
import type { DocumentFieldName, TaskFieldName } from '../programme/index.ts'
import type { TargetMeasure } from '../targets/index.ts'
import type { DocumentValues, MadeTask, Receipt, TaskValues } from './draft-work.ts'

/** A field of a task, or of the document itself where `task` is null. */
export type FieldPlace =
  | { readonly task: string; readonly field: TaskFieldName }
  | { readonly task: null; readonly field: DocumentFieldName }

/** What can happen to a draft, and what is kept of it: the outcome, so that a replay reads nothing anew. */
export type DraftEdit =
  | { readonly type: 'task-changed'; readonly task: string; readonly change: Partial<TaskValues> }
  | { readonly type: 'document-changed'; readonly change: Partial<DocumentValues> }
  | { readonly type: 'receipt-changed'; readonly change: Partial<Receipt> }
  | { readonly type: 'fields-accepted'; readonly fields: readonly FieldPlace[] }
  | { readonly type: 'tasks-merged'; readonly tasks: readonly string[]; readonly into: MadeTask }
  | { readonly type: 'task-split'; readonly task: string; readonly into: readonly MadeTask[] }
  | { readonly type: 'task-added'; readonly task: MadeTask; readonly before: string | null }
  | { readonly type: 'task-dropped'; readonly task: string }
  | { readonly type: 'task-restored'; readonly task: string }
  | { readonly type: 'task-moved'; readonly task: string; readonly before: string | null }
  | {
      readonly type: 'body-matched'
      readonly name: string
      readonly organisations: readonly OrganisationCode[]
    }
  | { readonly type: 'body-unmatched'; readonly name: string }
  | { readonly type: 'names-kept'; readonly names: readonly string[] }
  | { readonly type: 'finding-settled'; readonly finding: string }
  | { readonly type: 'finding-reopened'; readonly finding: string }
  | { readonly type: 'findings-settled'; readonly findings: readonly string[]; readonly reason: string }
  | { readonly type: 'findings-reopened'; readonly findings: readonly string[] }
  | { readonly type: 'replacement-named'; readonly programme: string | null }
  | { readonly type: 'target-carried'; readonly earlier: TargetMeasure; readonly now: TargetMeasure | null }
  | { readonly type: 'target-dropped'; readonly target: string }
  | { readonly type: 'target-restored'; readonly target: string }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }

export type DraftEditType = DraftEdit['type']
