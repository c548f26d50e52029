import type { LocalDate } from '@dondoc/domain/days'
import { type RawSearch, readDay, withoutBlanks } from './read-search.ts'

/** The day the figures are of stands in every address; left out, it is today. */
export interface AsOfSearch {
  asOf?: LocalDate | undefined
}

export function readAsOfSearch(raw: RawSearch): AsOfSearch {
  return withoutBlanks({ asOf: readDay(raw.asOf) })
}
