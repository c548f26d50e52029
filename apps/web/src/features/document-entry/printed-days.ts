import type { DocumentView } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'

/** The different days that those who cite the document print for it. */
export function printedDays({ citing }: DocumentView): LocalDate[] {
  const printed = citing.flatMap(({ references }) => references.map(({ date }) => date))
  return [...new Set(printed.filter((date) => date !== null))].sort()
}
