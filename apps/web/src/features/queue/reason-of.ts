import type { RegisterRow } from '@dondoc/contracts'
import { type QueueReason, queueReasonOf } from '@dondoc/domain/status'

/** Why a row stands in the queue, by the rule that put it there. */
export function reasonOf(row: RegisterRow): QueueReason | null {
  const { role, derived, exception, alert, needs, givenBy, organisation, releaseProposed } = row
  return queueReasonOf({
    ...{ role, derived, exception, alert, needs },
    ...{ isGivenBelow: givenBy !== null, isHolderGone: organisation.endedOn !== null },
    isReleaseProposed: releaseProposed,
  })
}
