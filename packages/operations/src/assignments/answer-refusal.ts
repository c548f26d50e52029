import type { AnswerRefusal } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The assigning side releases the body from the work, or says that it stands. */
export function answerRefusal(context: OperationContext, input: AnswerRefusal) {
  const { released, reason } = input
  return changeAssignment(context, input, 'answer-refusal', { type: 'answer-refusal', released, reason })
}
