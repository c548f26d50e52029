import { type RawSearch, readNumber, readText, withoutBlanks } from './read-search.ts'

export interface TimelineSearch {
  programme?: string | undefined
  /** An organisation and all below it. */
  organisation?: string | undefined
  /** One year by quarters; left out, all the years. */
  year?: number | undefined
}

export function readTimelineSearch(raw: RawSearch): TimelineSearch {
  return withoutBlanks({
    programme: readText(raw.programme),
    organisation: readText(raw.organisation),
    year: readNumber(raw.year, { from: 1990, to: 2100 }),
  })
}
