import type { DecideExtension } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The assigning side grants the day that was asked for or a shorter one, or refuses. */
export function decideExtension(context: OperationContext, input: DecideExtension) {
  return changeAssignment(
    context,
    input,
    'decide-extension',
    input.granted
      ? { type: 'grant-extension', deadline: input.deadline, reason: input.reason }
      : { type: 'refuse-extension', reason: input.reason },
  )
}
