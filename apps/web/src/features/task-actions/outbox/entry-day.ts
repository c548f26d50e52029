import type { RegisterRow } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'

/**
 * The day that an entry is of as its form opens. It says which period the entry serves, so where an update is missed it is that
 * period's last: dated today, the missed one would be asked for no more and the running one would count as told of.
 */
export function entryDay({ derived }: Pick<RegisterRow, 'derived'>, today: LocalDate): LocalDate {
  return derived.status === 'standing' && derived.update === 'late' ? derived.updateBy : today
}
