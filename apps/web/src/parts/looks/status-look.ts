import type { DerivedStatus, Grade, Status } from '@dondoc/domain/status'
import {
  IconAlertTriangle,
  IconBan,
  IconCalendarQuestion,
  IconChecklist,
  IconCircleCheck,
  IconClock,
  IconClockCheck,
  IconExclamationCircle,
  IconFileTime,
  IconHourglassHigh,
  IconHourglassLow,
  IconPencilExclamation,
  IconProgress,
  IconRepeat,
  IconUrgent,
  type TablerIcon,
} from '@tabler/icons-react'

/** Names of the colour triples in tokens.css. */
type Tone =
  | 'done'
  | 'late'
  | 'progress'
  | 'soon'
  | 'overdue-1'
  | 'overdue-2'
  | 'overdue-3'
  | 'document'
  | 'standing'
  | 'correction'
  | 'none'

/** How a state is drawn beside its colour, so that colour never stands alone. */
type Form = 'plain' | 'dashed' | 'outlined' | 'hatched' | 'struck' | 'flagged'

export interface Look {
  readonly tone: Tone
  readonly form: Form
  readonly icon: TablerIcon
}

const byStatus: Readonly<Record<Status, Look>> = {
  withdrawn: { tone: 'none', form: 'struck', icon: IconBan },
  done: { tone: 'done', form: 'plain', icon: IconCircleCheck },
  awaiting_acceptance: { tone: 'done', form: 'hatched', icon: IconChecklist },
  under_correction: { tone: 'correction', form: 'plain', icon: IconPencilExclamation },
  awaiting_document: { tone: 'document', form: 'plain', icon: IconFileTime },
  not_yet_begun: { tone: 'progress', form: 'outlined', icon: IconHourglassLow },
  standing: { tone: 'standing', form: 'plain', icon: IconRepeat },
  no_deadline: { tone: 'none', form: 'dashed', icon: IconCalendarQuestion },
  overdue: { tone: 'overdue-2', form: 'plain', icon: IconAlertTriangle },
  due_soon: { tone: 'soon', form: 'plain', icon: IconClock },
  in_progress: { tone: 'progress', form: 'plain', icon: IconProgress },
}

const byGrade: Readonly<Record<Grade, Look>> = {
  early: byStatus.done,
  on_time: byStatus.done,
  late: { tone: 'late', form: 'plain', icon: IconClockCheck },
  not_assessed: byStatus.done,
  kept_up: byStatus.standing,
  update_late: { tone: 'standing', form: 'flagged', icon: IconExclamationCircle },
  '1-7': { tone: 'overdue-1', form: 'plain', icon: IconAlertTriangle },
  '8-30': byStatus.overdue,
  'over-30': { tone: 'overdue-3', form: 'plain', icon: IconUrgent },
}

/** Standing work that nobody has begun. */
export const lateStart: Look = { tone: 'standing', form: 'flagged', icon: IconHourglassHigh }

export function lookOfStatus(status: Status): Look {
  return byStatus[status]
}

export function lookOfGrade(grade: Grade): Look {
  return byGrade[grade]
}

export function lookOf(derived: DerivedStatus): Look {
  switch (derived.status) {
    case 'done':
      return byGrade[derived.timing]
    case 'overdue':
      return byGrade[derived.band]
    case 'standing':
      if (derived.daysSinceLateStart > 0) return lateStart
      return byGrade[derived.update === 'late' ? 'update_late' : 'kept_up']
    default:
      return byStatus[derived.status]
  }
}
