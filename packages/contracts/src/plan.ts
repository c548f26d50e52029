import type { LocalDate } from '@dondoc/domain/days'
import type {
  PlanCommandType,
  PlanGapKind,
  PlanHappening,
  PlanStanding,
  PlanState,
  StrayLineKind,
} from '@dondoc/domain/plans'
import type { DerivedStatus } from '@dondoc/domain/status'
import { z } from 'zod'
import { asOfInput } from './day.ts'
import { typedWords } from './typed-words.ts'

const change = z.object({ planId: z.uuid(), version: z.int().min(0) })
const reason = typedWords(4000).min(1)

/** Every body that owes a plan: for one programme, or one body's for all. */
export const listPlansInput = asOfInput.extend({
  programmeId: z.uuid().optional(),
  organisation: typedWords(200).optional(),
})
export const showPlanInput = asOfInput.extend({ planId: z.uuid() })
export const planMatrixInput = asOfInput.extend({ programmeId: z.uuid() })
export const beginPlanInput = z.object({ programmeId: z.uuid(), organisation: typedWords(200).min(1) })
export const editPlanInput = change.extend({
  edit: z.discriminatedUnion('type', [
    z.object({ type: z.literal('write-purpose'), words: typedWords(8000) }),
    z.object({
      type: z.literal('put-line'),
      /** Set for a line that is there already; refused where it was dropped meanwhile. */
      mends: z.boolean().optional(),
      line: z.object({
        /** New for a new line. */
        id: z.uuid(),
        task: z.uuid().nullable(),
        text: typedWords(4000),
        responsible: typedWords(200).min(1),
        schedulePhrase: typedWords(400),
        deliverable: typedWords(1000).nullable(),
      }),
    }),
    z.object({ type: z.literal('drop-line'), line: z.uuid() }),
    z.object({ type: z.literal('move-line'), line: z.uuid(), before: z.uuid().nullable() }),
  ]),
})
export const submitPlanInput = change
export const decidePlanInput = z.discriminatedUnion('approved', [
  change.extend({ approved: z.literal(true) }),
  change.extend({ approved: z.literal(false), reason }),
])
export const revisePlanInput = change.extend({ reason })
export const givePlanLineBelowInput = z.object({ planId: z.uuid(), line: z.uuid() })

export type EditPlanInput = z.input<typeof editPlanInput>
export type PlanEdit = EditPlanInput['edit']
export type BeginPlan = z.output<typeof beginPlanInput>
export type EditPlan = z.output<typeof editPlanInput>
export type SubmitPlan = z.output<typeof submitPlanInput>
export type DecidePlan = z.output<typeof decidePlanInput>
export type RevisePlan = z.output<typeof revisePlanInput>
export type GivePlanLineBelow = z.output<typeof givePlanLineBelowInput>

interface Named {
  readonly code: string
  readonly name: string
}

/** A body that owes a plan for a programme, and how it stands with it. */
export interface PlanRow {
  readonly programme: { readonly id: string; readonly title: string }
  readonly organisation: Named
  /** Null where none was begun. */
  readonly planId: string | null
  readonly standing: PlanStanding
  readonly edition: number | null
  readonly lines: number
  /** The body's own tasks of the programme, done ones among them, and those that are open. */
  readonly tasks: number
  readonly open: number
  readonly submittedOn: LocalDate | null
  /** Whether the signed-in post may begin it. */
  readonly mayBegin: boolean
}

/** The standings sum to the rows: all who owe a plan, within what the post may see. */
export interface PlanList {
  readonly asOf: LocalDate
  readonly counts: Readonly<Record<PlanStanding, number>>
  readonly rows: readonly PlanRow[]
}

export interface PlanLineView {
  readonly id: string
  /** The task of the programme that it answers. */
  readonly task: { readonly id: string; readonly code: string; readonly text: string } | null
  readonly text: string
  readonly responsible: Named
  readonly schedulePhrase: string
  readonly scheduleExplained: { readonly vi: string; readonly en: string }
  readonly deadline: LocalDate | null
  readonly deliverable: string | null
  /** The body's own assignment of that task, where it holds it on the day. */
  readonly own: PlanWork | null
  /** What was given below for it to the responsible body. */
  readonly given: PlanWork | null
  /** Whether the signed-in post may give it below now. */
  readonly mayGive: boolean
}

export interface PlanWork {
  readonly assignmentId: string
  readonly derived: DerivedStatus
}

export interface PlanEditionView {
  readonly edition: number
  readonly on: LocalDate
  /** Its paper: GET /api/plans/{code}/file, once it is drawn. */
  readonly code: string
  readonly paper: 'waiting' | 'drawn' | 'failed'
  readonly purpose: string
  readonly lines: readonly PlanLineView[]
}

export interface PlanHistoryEntry {
  readonly sequence: number
  readonly on: LocalDate
  /** ISO instant. */
  readonly recordedAt: string
  readonly by: string
  readonly happening: PlanHappening
  /** Of a line that was put: the name of the body that is responsible for it. */
  readonly responsible: string | null
}

export interface PlanView {
  readonly asOf: LocalDate
  readonly planId: string
  readonly version: number
  readonly programme: { readonly id: string; readonly title: string }
  readonly organisation: Named
  readonly state: PlanState
  readonly edition: number
  readonly purpose: string
  readonly lines: readonly PlanLineView[]
  readonly submittedOn: LocalDate | null
  readonly returned: { readonly on: LocalDate; readonly reason: string } | null
  /** Newest first; the first is in force. */
  readonly approved: readonly PlanEditionView[]
  /** Open tasks of the body that no line answers. */
  readonly missing: readonly {
    readonly id: string
    readonly code: string
    readonly text: string
    readonly schedulePhrase: string
    readonly deliverable: string | null
  }[]
  /** The body and all below it: who can be responsible for a line. */
  readonly bodies: readonly Named[]
  /** What the signed-in post may do now; empty for another day than today. */
  readonly allowed: readonly PlanCommandType[]
  /** Newest first. */
  readonly history: readonly PlanHistoryEntry[]
}

export interface PlanGap {
  readonly kind: PlanGapKind
  readonly organisation: Named
  readonly task: { readonly id: string; readonly code: string; readonly text: string }
  readonly assignmentId: string
  readonly planId: string | null
}

export interface PlanStray {
  readonly kind: StrayLineKind
  readonly organisation: Named
  readonly planId: string
  readonly line: { readonly id: string; readonly text: string }
}

/** The tasks of a programme against its plans: covered and the gaps are all the open work that is in view. */
export interface PlanMatrixView {
  readonly asOf: LocalDate
  readonly programme: { readonly id: string; readonly title: string }
  readonly covered: number
  readonly counts: Readonly<Record<PlanGapKind | StrayLineKind, number>>
  readonly gaps: readonly PlanGap[]
  readonly strays: readonly PlanStray[]
}
