import type { DisputeFigure } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** A figure is said to be wrong, with the proof in words and the value that it ought to have. */
export function disputeFigure(context: OperationContext, input: DisputeFigure) {
  const { reason, correction } = input
  return changeAssignment(context, input, 'dispute', { type: 'dispute', reason, correction })
}
