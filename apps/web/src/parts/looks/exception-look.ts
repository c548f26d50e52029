import type { ExceptionKind } from '@dondoc/domain/status'
import { type Look, lateStart, lookOfGrade, lookOfStatus } from './status-look.ts'

const looks: Readonly<Record<ExceptionKind, Look>> = {
  overdue: lookOfStatus('overdue'),
  acceptance_late: lookOfStatus('awaiting_acceptance'),
  carried_over: lookOfStatus('awaiting_document'),
  late_start: lateStart,
  update_late: lookOfGrade('update_late'),
  below_done: lookOfStatus('due_soon'),
}

export function lookOfException(kind: ExceptionKind): Look {
  return looks[kind]
}
