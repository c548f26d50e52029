import type { QueueReason } from '@dondoc/domain/status'
import { lookOfException } from '../../parts/looks/exception-look.ts'
import { type Look, lookOfGrade, lookOfStatus } from '../../parts/looks/status-look.ts'

/** The colour and shape of a group, as its tasks have them elsewhere. */
const looks: Readonly<Record<QueueReason, Look>> = {
  late_reply: lookOfGrade('over-30'),
  reply: lookOfStatus('under_correction'),
  refusal: lookOfStatus('no_deadline'),
  extension: lookOfStatus('due_soon'),
  correction: lookOfStatus('under_correction'),
  acceptance_late: lookOfException('acceptance_late'),
  to_accept: lookOfStatus('awaiting_acceptance'),
  release: lookOfStatus('awaiting_document'),
  unassigned: lookOfStatus('no_deadline'),
  special_red: lookOfGrade('over-30'),
  red: lookOfGrade('8-30'),
  carried_over: lookOfException('carried_over'),
  late_start: lookOfException('late_start'),
  below_done: lookOfException('below_done'),
  update_late: lookOfException('update_late'),
  yellow: lookOfStatus('due_soon'),
}

export function lookOfReason(reason: QueueReason): Look {
  return looks[reason]
}
