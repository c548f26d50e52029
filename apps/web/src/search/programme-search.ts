import { type RawSearch, readNumber, readOneOf, readText, withoutBlanks } from './read-search.ts'

export const programmePanes = ['tasks', 'measures', 'targets', 'findings', 'references'] as const
type ProgrammePane = (typeof programmePanes)[number]

export interface ProgrammeSearch {
  pane?: ProgrammePane | undefined
  /** The task marked on both sides. */
  task?: string | undefined
  /** A place in the document's text to go to. */
  at?: number | undefined
}

export function readProgrammeSearch(raw: RawSearch): ProgrammeSearch {
  return withoutBlanks({
    pane: readOneOf(programmePanes, raw.pane),
    task: readText(raw.task),
    at: readNumber(raw.at, { from: 0, to: 100_000_000 }),
  })
}
