import type { RecordProgress } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** A body, or the desk for it, says what was done. */
export function recordProgress(context: OperationContext, input: RecordProgress) {
  const { on, done, obstacles } = input
  return changeAssignment(context, input, 'record-progress', {
    type: 'record-progress',
    on,
    done,
    obstacles: obstacles || null,
  })
}
