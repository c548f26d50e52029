import type { RegisterRow } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'

/**
 * The day that an entry is of as its form opens. It says which period the entry serves, so where the directive itself asks for
 * one each period and one is missed, it is that period's last: dated today, the missed one would be asked for no more and the
 * running one would count as told of. Of work that only the office's cadence asks about, today's state is what is wanted.
 */
export function entryDay(
  { derived, schedule }: Pick<RegisterRow, 'derived' | 'schedule'>,
  today: LocalDate,
): LocalDate {
  const isMissed = derived.status === 'standing' && derived.update === 'late'
  return isMissed && schedule.kind === 'recurring' ? derived.updateBy : today
}
