import { organisationKinds } from '@dondoc/domain/organisations'
import { assignmentRoles, directiveKinds, qualityMarks } from '@dondoc/domain/tasks'
import { z } from 'zod'
import { asOfInput, dayInput } from './day.ts'
import { typedWords } from './typed-words.ts'

const words = typedWords(4000).min(1)
const change = z.object({ assignmentId: z.uuid(), version: z.int().min(0) })

export const showAssignmentInput = asOfInput.extend({ assignmentId: z.uuid() })
export const recordProgressInput = change.extend({
  on: dayInput,
  done: words,
  obstacles: typedWords(4000).default(''),
  since: dayInput.nullish(),
  proposal: z.object({ to: typedWords(300).min(1), words }).nullish(),
  expectedOn: dayInput.nullish(),
  /** Sent again after a lost answer, the same key records nothing a second time. */
  requestKey: z.uuid().nullish(),
})
const evidence = { number: typedWords(100).min(1), date: dayInput, receiver: typedWords(300).min(1) }
/** `fileId`: of a file that was sent for this assignment before. */
export const submitEvidenceInput = change.extend({ ...evidence, fileId: z.uuid().nullish() })
/** The bytes are the body of the request. */
export const keepEvidenceFileInput = z.object({ assignmentId: z.uuid(), file: typedWords(200).min(1) })
export const evidenceFileInput = z.object({ fileId: z.uuid() })
export const acceptEvidenceInput = change.extend({ quality: z.enum(qualityMarks).default('met') })
export const returnEvidenceInput = change.extend({ reason: words })
export const urgeInput = change.extend({ message: words, replyBy: dayInput })
/** Bodies one by one, and every body of a kind under another. */
const receivers = z.object({
  organisations: z.array(typedWords(200).min(1)).max(500).default([]),
  class: z.object({ kind: z.enum(organisationKinds), under: typedWords(200).min(1) }).nullish(),
})
export const assignTasksInput = z.object({
  tasks: z.array(z.uuid()).min(1).max(200),
  to: receivers,
  role: z.enum(assignmentRoles).default('lead'),
  /** Left out: the time that the task itself names. */
  deadline: dayInput.nullish(),
})
export const assignCoordinatorsInput = z.object({ programmeId: z.uuid() })
export const giveBelowInput = change.extend({
  to: receivers,
  /** What is asked, where it is less than the whole task. */
  words: typedWords(4000).nullish(),
  deadline: dayInput.nullish(),
})
export const acknowledgeInput = change
export const refuseAssignmentInput = change.extend({ reason: words })
export const answerRefusalInput = change.extend({ released: z.boolean(), reason: words })
export const explainNoDeadlineInput = change.extend({ reason: words })
export const withdrawInput = change.extend({ reason: words })
export const takeBackReleaseInput = change.extend({ reason: words })
export const askExtensionInput = change.extend({ deadline: dayInput, reason: words })
/** Granted to the day, which may be shorter than asked, or refused with a reason. */
export const decideExtensionInput = z.discriminatedUnion('granted', [
  change.extend({ granted: z.literal(true), deadline: dayInput, reason: typedWords(4000).default('') }),
  change.extend({ granted: z.literal(false), reason: words }),
])
export const extendDeadlineInput = change.extend({ deadline: dayInput, reason: words })
export const disputeInput = change.extend({
  reason: words,
  correction: z.discriminatedUnion('what', [
    z.object({ what: z.literal('evidence'), evidence: z.object(evidence) }),
    z.object({ what: z.literal('deadline'), deadline: dayInput }),
    z.object({ what: z.literal('not-done') }),
    z.object({ what: z.literal('words'), words }),
  ]),
})
export const decideCorrectionInput = z.discriminatedUnion('approved', [
  change.extend({ approved: z.literal(true), reason: typedWords(4000).default('') }),
  change.extend({ approved: z.literal(false), reason: words }),
])
/** `replyBy` left out is so many working days on as the office's rules say. */
export const directInput = change.extend({
  kind: z.enum(directiveKinds),
  message: words,
  replyBy: dayInput.nullish(),
})
export const answerDirectiveInput = change.extend({ directive: z.int().min(1), reply: words })

export const reassignInput = change.extend({ to: typedWords(100).min(1), reason: words })

export type ReassignInput = z.infer<typeof reassignInput>
export type RecordProgressInput = z.input<typeof recordProgressInput>
export type SubmitEvidenceInput = z.input<typeof submitEvidenceInput>
export type AcceptEvidenceInput = z.input<typeof acceptEvidenceInput>
export type ReturnEvidenceInput = z.input<typeof returnEvidenceInput>
export type UrgeInput = z.input<typeof urgeInput>

/** The same, parsed. */
export type AcceptEvidence = z.output<typeof acceptEvidenceInput>
export type AssignTasks = z.output<typeof assignTasksInput>
export type AssignCoordinators = z.output<typeof assignCoordinatorsInput>
export type GiveBelow = z.output<typeof giveBelowInput>
export type Receivers = z.output<typeof receivers>
export type Acknowledge = z.output<typeof acknowledgeInput>
export type RefuseAssignment = z.output<typeof refuseAssignmentInput>
export type AnswerRefusal = z.output<typeof answerRefusalInput>
export type ExplainNoDeadline = z.output<typeof explainNoDeadlineInput>
export type Withdraw = z.output<typeof withdrawInput>
export type TakeBackRelease = z.output<typeof takeBackReleaseInput>
export type AskExtension = z.output<typeof askExtensionInput>
export type DecideExtension = z.output<typeof decideExtensionInput>
export type ExtendDeadline = z.output<typeof extendDeadlineInput>
export type DisputeFigure = z.output<typeof disputeInput>
export type DecideCorrection = z.output<typeof decideCorrectionInput>
export type Direct = z.output<typeof directInput>
export type AnswerDirective = z.output<typeof answerDirectiveInput>
export type RecordProgress = z.output<typeof recordProgressInput>
export type SubmitEvidence = z.output<typeof submitEvidenceInput>
export type Urge = z.output<typeof urgeInput>
