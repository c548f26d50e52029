import type { RegisterRow } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import { startOf } from '@dondoc/domain/schedules'

export const bandForms = ['dated', 'open', 'waiting', 'none'] as const

/** The stretch of time a task takes on the axis. */
export interface Band {
  readonly form: (typeof bandForms)[number]
  /** Null: from before the axis on. */
  readonly from: LocalDate | null
  /** The last day; null: beyond the axis. */
  readonly until: LocalDate | null
}

/** With its current deadline; standing work has no end, and what waits for a document is drawn as waiting. */
export function bandOf({
  schedule,
  deadline,
  derived,
}: Pick<RegisterRow, 'schedule' | 'deadline' | 'derived'>): Band {
  return { form: formOf(), from: startOf(schedule), until: deadline }

  function formOf(): Band['form'] {
    if (derived.status === 'awaiting_document') return 'waiting'
    if (deadline) return 'dated'
    return schedule.kind === 'unspecified' ? 'none' : 'open'
  }
}
