import type { DocumentSort, ListDocumentsInput } from '@dondoc/contracts'
import { documentStandings, issuingLevels } from '@dondoc/domain/documents'
import { type RawSearch, readNumber, readOneOf, readSomeOf, readText, withoutBlanks } from './read-search.ts'

/** The filters, order and page of the register of documents as they stand in the address. */
export type DocumentsSearch = Omit<ListDocumentsInput, 'asOf' | 'sort'> & {
  /** The order; the list of tasks has a "sort" of its own kinds. */
  by?: DocumentSort | undefined
}

const sorts = Object.keys({
  date: true,
  name: true,
  received: true,
} satisfies Record<DocumentSort, true>) as DocumentSort[]

export function readDocumentsSearch(raw: RawSearch): DocumentsSearch {
  return withoutBlanks({
    search: readText(raw.search),
    standings: readSomeOf(documentStandings, raw.standings),
    type: readText(raw.type),
    level: readOneOf(issuingLevels, raw.level),
    by: readOneOf(sorts, raw.by),
    direction: readOneOf(['ascending', 'descending'] as const, raw.direction),
    page: readNumber(raw.page, { from: 1, to: 1_000_000 }),
    pageSize: readNumber(raw.pageSize, { from: 1, to: 200 }),
  })
}

/** Whether anything narrows the list. */
export function narrowsDocuments({ search, standings, type, level }: DocumentsSearch): boolean {
  return [search, standings, type, level].some(Boolean)
}
