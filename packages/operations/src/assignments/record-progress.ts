import type { RecordProgress } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** A body, or the desk for it, says what was done, what stands in the way and what it proposes. */
export function recordProgress(context: OperationContext, input: RecordProgress) {
  const { on, done, obstacles, since, proposal, expectedOn } = input
  return changeAssignment(context, input, 'record-progress', {
    ...{ type: 'record-progress', on, done, obstacles: obstacles || null },
    ...(since && { since }),
    ...(proposal && { proposal }),
    ...(expectedOn && { expectedOn }),
  })
}
