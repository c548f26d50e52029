import { writeDay } from '@dondoc/domain/days'
import type { DerivedStatus } from '@dondoc/domain/status'
import type { Words } from '../../words/use-words.ts'

/** The status in the office's words: 'Quá hạn 12 ngày', 'Thường xuyên – chậm cập nhật 5 ngày'. */
export function sayStatus(t: Words, derived: DerivedStatus): string {
  switch (derived.status) {
    case 'withdrawn':
      return t('status.said.withdrawn', { day: writeDay(derived.on) })
    case 'done':
      return sayDone(t, derived)
    case 'awaiting_acceptance':
      return derived.daysBeyondLimit > 0
        ? t('status.said.awaiting_acceptance_late', { count: derived.daysBeyondLimit })
        : t('status.said.awaiting_acceptance')
    case 'under_correction':
      return t('status.said.under_correction')
    case 'awaiting_document':
      return derived.daysCarriedOver > 0
        ? t('status.said.awaiting_document_carried', { count: derived.daysCarriedOver })
        : t('status.said.awaiting_document')
    case 'not_yet_begun':
      return t('status.said.not_yet_begun', { day: writeDay(derived.startsOn) })
    case 'standing':
      return sayStanding(t, derived)
    case 'no_deadline':
      return t('status.said.no_deadline')
    case 'overdue':
      return t('status.said.overdue', { count: derived.daysLate })
    case 'due_soon':
      return derived.daysLeft === 0
        ? t('status.said.due_today')
        : t('status.said.due_soon', { count: derived.daysLeft })
    case 'in_progress':
      return t('status.said.in_progress', { count: derived.daysLeft })
  }
}

type Of<Name extends DerivedStatus['status']> = Extract<DerivedStatus, { status: Name }>

function sayDone(t: Words, derived: Of<'done'>): string {
  if (derived.timing === 'late') return t('status.said.done_late', { count: derived.daysLate })
  return t(`status.said.done_${derived.timing}`)
}

function sayStanding(t: Words, derived: Of<'standing'>): string {
  if (derived.daysSinceLateStart > 0)
    return t('status.said.standing_late_start', { count: derived.daysSinceLateStart })
  if (derived.update === 'late') return t('status.said.standing_late', { count: derived.daysUpdateLate })
  return t('status.said.standing_kept_up')
}
