import type { ListDocuments } from '@dondoc/contracts'
import type { DocumentFilter } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { foldForSearch } from '@dondoc/domain/text'

/** What a request for the register of documents looks for, on the day. */
export function documentFilterOf(input: ListDocuments, day: LocalDate): DocumentFilter {
  return {
    day,
    words: foldForSearch(input.search ?? '')
      .split(' ')
      .filter(Boolean),
    standings: input.standings?.length ? [...new Set(input.standings)] : null,
    ...{ type: input.type ?? null, level: input.level ?? null },
  }
}
