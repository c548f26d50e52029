import { type LocalDate, monthOf, yearOf } from '@dondoc/domain/days'
import { lastClosedPeriod } from '@dondoc/domain/status'
import type { Period } from './period-text.ts'

/** What is most likely asked for: the quarter that closed last. */
export function firstPeriod(today: LocalDate): Period {
  const { from } = lastClosedPeriod('quarter', today)
  return { year: yearOf(from), span: 'quarter', part: Math.ceil(monthOf(from) / 3) }
}
