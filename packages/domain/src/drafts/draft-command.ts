import type { OrganisationCode } from '../organisations/index.ts'
import type { TextRange } from '../programme/index.ts'
import type { TargetMeasure } from '../targets/index.ts'
import type { FieldPlace } from './draft-edit.ts'
import type { DocumentValues, Receipt, TaskValues } from './draft-work.ts'

/** What a person may write of a task; the schedule is written as words and understood by the schedules' own rules. */
export type TaskChange = Partial<
  Pick<
    TaskValues,
    | 'code'
    | 'section'
    | 'heading'
    | 'text'
    | 'lead'
    | 'coordinating'
    | 'duty'
    | 'schedulePhrase'
    | 'deliverable'
  >
>

/** What a person may ask of a draft. */
export type DraftCommand =
  | { readonly type: 'change-task'; readonly task: string; readonly change: TaskChange }
  | { readonly type: 'change-document'; readonly change: Partial<DocumentValues> }
  | { readonly type: 'change-receipt'; readonly change: Partial<Receipt> }
  | { readonly type: 'accept-fields'; readonly fields: readonly FieldPlace[] }
  /** In the order given; the new task stands where the first of the list stood. */
  | { readonly type: 'merge-tasks'; readonly tasks: readonly string[] }
  /** `at`: places in the task's text, each the beginning of a new task. */
  | { readonly type: 'split-task'; readonly task: string; readonly at: readonly number[] }
  /** `ranges`: the marked words of the document; `before`: the task it is to stand before, null for the end. */
  | {
      readonly type: 'add-task'
      readonly ranges: readonly TextRange[]
      readonly before: string | null
    }
  | { readonly type: 'drop-task'; readonly task: string }
  | { readonly type: 'restore-task'; readonly task: string }
  | { readonly type: 'move-task'; readonly task: string; readonly before: string | null }
  /** No organisation: the body stands outside the register and stays as written. */
  | {
      readonly type: 'match-body'
      readonly name: string
      readonly organisations: readonly OrganisationCode[]
    }
  | { readonly type: 'unmatch-body'; readonly name: string }
  /** Names that stand outside the register, all at once. */
  | { readonly type: 'keep-names'; readonly names: readonly string[] }
  | { readonly type: 'settle-finding'; readonly finding: string }
  | { readonly type: 'reopen-finding'; readonly finding: string }
  /** Like findings, all at once and for one reason. */
  | { readonly type: 'settle-findings'; readonly findings: readonly string[]; readonly reason: string }
  | { readonly type: 'reopen-findings'; readonly findings: readonly string[] }
  | { readonly type: 'name-replacement'; readonly programme: string | null }
  /** Only with `replaces`; `now` null: the number ends with the earlier version. */
  | { readonly type: 'carry-target'; readonly earlier: TargetMeasure; readonly now: TargetMeasure | null }
  /** `target`: as `targetKey` gives it. */
  | { readonly type: 'drop-target'; readonly target: string }
  | { readonly type: 'restore-target'; readonly target: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }

export type DraftCommandType = DraftCommand['type']
