import type { LocalDate } from '@dondoc/domain/days'
import { day } from '@dondoc/domain/days'
import {
  acceptEvidence,
  acknowledgeAssignment,
  answerDirective,
  answerRefusal,
  askExtension,
  decideCorrection,
  decideExtension,
  directHolder,
  disputeFigure,
  explainNoDeadline,
  type OperationContext,
  recordProgress,
  refuseAssignment,
  returnEvidence,
  submitEvidence,
  withdrawAssignment,
} from '@dondoc/operations'
import type { Teller } from './story-posts.ts'

interface Change {
  readonly assignmentId: string
  readonly version: number
}

/** One thing that somebody does to one assignment on one day of the story. */
export interface Step {
  readonly on: LocalDate
  readonly by: Teller
  readonly task: string
  readonly holder: string
  readonly act: (context: OperationContext, change: Change) => Promise<unknown>
}

/** The work that a few steps are about. */
export function workOf(task: string, holder: string) {
  return (on: string, by: Teller, act: Step['act']): Step => ({ on: day(on), by, task, holder, act })
}

/** What people do in the story, as they would type it. */
export const acts = {
  acknowledge: (): Step['act'] => (context, change) => acknowledgeAssignment(context, change),
  refuse:
    (reason: string): Step['act'] =>
    (context, change) =>
      refuseAssignment(context, { ...change, reason }),
  answerRefusal:
    (released: boolean, reason: string): Step['act'] =>
    (context, change) =>
      answerRefusal(context, { ...change, released, reason }),
  progress:
    (
      on: string,
      done: string,
      more: { obstacles?: string; proposal?: { to: string; words: string } } = {},
    ): Step['act'] =>
    (context, change) =>
      recordProgress(context, { ...change, on: day(on), done, obstacles: '', ...more }),
  evidence:
    (number: string, date: string, receiver = 'Ban Tổ chức Tỉnh ủy'): Step['act'] =>
    (context, change) =>
      submitEvidence(context, { ...change, number, date: day(date), receiver }),
  accept:
    (quality: 'beyond' | 'met' = 'met'): Step['act'] =>
    (context, change) =>
      acceptEvidence(context, { ...change, quality }),
  giveBack:
    (reason: string): Step['act'] =>
    (context, change) =>
      returnEvidence(context, { ...change, reason }),
  askExtension:
    (deadline: string, reason: string): Step['act'] =>
    (context, change) =>
      askExtension(context, { ...change, deadline: day(deadline), reason }),
  grant:
    (deadline: string, reason = ''): Step['act'] =>
    (context, change) =>
      decideExtension(context, { ...change, granted: true, deadline: day(deadline), reason }),
  refuseExtension:
    (reason: string): Step['act'] =>
    (context, change) =>
      decideExtension(context, { ...change, granted: false, reason }),
  dispute:
    (number: string, date: string, reason: string): Step['act'] =>
    (context, change) =>
      disputeFigure(context, {
        ...{ ...change, reason },
        correction: {
          what: 'evidence',
          evidence: { number, date: day(date), receiver: 'Ban Tổ chức Tỉnh ủy' },
        },
      }),
  correct:
    (approved: boolean, reason: string): Step['act'] =>
    (context, change) =>
      decideCorrection(context, { ...change, approved, reason }),
  direct:
    (kind: 'urge' | 'extend' | 'reassign' | 'ask-evidence' | 'ask-check', message: string): Step['act'] =>
    (context, change) =>
      directHolder(context, { ...change, kind, message }),
  answer:
    (directive: number, reply: string): Step['act'] =>
    (context, change) =>
      answerDirective(context, { ...change, directive, reply }),
  explain:
    (reason: string): Step['act'] =>
    (context, change) =>
      explainNoDeadline(context, { ...change, reason }),
  withdraw:
    (reason: string): Step['act'] =>
    (context, change) =>
      withdrawAssignment(context, { ...change, reason }),
} as const
