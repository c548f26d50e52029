import type { RefusalCode } from '@dondoc/contracts'
import type { TRPCError } from '@trpc/server'

const codes: Record<RefusalCode, TRPCError['code']> = {
  'not-signed-in': 'UNAUTHORIZED',
  'not-permitted': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  stale: 'CONFLICT',
  'bad-input': 'BAD_REQUEST',
  'not-allowed-now': 'CONFLICT',
  'day-in-future': 'BAD_REQUEST',
  'evidence-in-future': 'BAD_REQUEST',
  'reply-in-past': 'BAD_REQUEST',
  'deadline-not-later': 'BAD_REQUEST',
  'deadline-needed': 'BAD_REQUEST',
  'deadline-before-start': 'BAD_REQUEST',
  'words-missing': 'BAD_REQUEST',
  'period-ends-first': 'BAD_REQUEST',
  'expected-too-early': 'BAD_REQUEST',
  'deadline-after-parent': 'BAD_REQUEST',
  'deadline-before-child': 'BAD_REQUEST',
  'extension-asked-late': 'CONFLICT',
  'extension-beyond-asked': 'BAD_REQUEST',
  'second-person-needed': 'FORBIDDEN',
  'directive-unknown': 'CONFLICT',
  'reply-day-needed': 'BAD_REQUEST',
  'task-not-there': 'CONFLICT',
  'code-taken': 'CONFLICT',
  'schedule-not-understood': 'BAD_REQUEST',
  'place-outside-words': 'BAD_REQUEST',
  'too-few-tasks': 'BAD_REQUEST',
  'organisation-not-there': 'BAD_REQUEST',
  'nothing-to-undo': 'CONFLICT',
  'draft-closed': 'CONFLICT',
  'draft-not-read': 'CONFLICT',
  'draft-incomplete': 'CONFLICT',
  'period-not-understood': 'BAD_REQUEST',
  'period-ends-before-start': 'BAD_REQUEST',
  'period-not-closed': 'CONFLICT',
  'nothing-to-report': 'CONFLICT',
  'report-not-ready': 'CONFLICT',
  'bad-organisations': 'BAD_REQUEST',
  'unknown-bodies': 'BAD_REQUEST',
  'no-tasks': 'BAD_REQUEST',
  'already-loaded': 'CONFLICT',
  'file-unreadable': 'BAD_REQUEST',
  'successor-missing': 'BAD_REQUEST',
  'successor-holds-it': 'BAD_REQUEST',
}

/** The HTTP side of every refusal. */
export function httpCodeOf(code: RefusalCode): TRPCError['code'] {
  return codes[code]
}
