import type { AnswerDirective } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The answer in words to a directive; some acts answer by themselves. */
export function answerDirective(context: OperationContext, input: AnswerDirective) {
  const { directive, reply } = input
  return changeAssignment(context, input, 'answer-directive', { type: 'answer-directive', directive, reply })
}
