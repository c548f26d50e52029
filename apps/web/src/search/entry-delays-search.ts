import { type RawSearch, readNumber, withoutBlanks } from './read-search.ts'

export interface EntryDelaysSearch {
  page?: number | undefined
  pageSize?: number | undefined
}

export function readEntryDelaysSearch(raw: RawSearch): EntryDelaysSearch {
  return withoutBlanks({
    page: readNumber(raw.page, { from: 1, to: 1_000_000 }),
    pageSize: readNumber(raw.pageSize, { from: 1, to: 200 }),
  })
}
