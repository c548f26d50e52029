import { type RawSearch, readNumber, readOneOf, readText, withoutBlanks } from './read-search.ts'

export const readingPanes = [
  'tasks',
  'open',
  'document',
  'versions',
  'bodies',
  'findings',
  'targets',
  'references',
] as const
export type ReadingPane = (typeof readingPanes)[number]

export interface ReadingSearch {
  pane?: ReadingPane | undefined
  /** The task marked on both sides. */
  task?: string | undefined
  /** A place in the document's text to go to. */
  at?: number | undefined
}

export function readReadingSearch(raw: RawSearch): ReadingSearch {
  return withoutBlanks({
    pane: readOneOf(readingPanes, raw.pane),
    task: readText(raw.task),
    at: readNumber(raw.at, { from: 0, to: 100_000_000 }),
  })
}
