import { type ExceptionKind, exceptionKinds } from '@dondoc/domain/status'
import { type RawSearch, readOneOf, withoutBlanks } from './read-search.ts'

export interface BoardSearch {
  exception?: ExceptionKind | undefined
}

export function readBoardSearch(raw: RawSearch): BoardSearch {
  return withoutBlanks({ exception: readOneOf(exceptionKinds, raw.exception) })
}
