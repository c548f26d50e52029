import type { LocalDate } from '@dondoc/domain/days'
import { createContext, useContext } from 'react'
import type { BodyChoice } from '../../parts/body-choices.ts'

/** What editing a field needs to know of the document and of the organisations of its day. */
export interface ReadingFacts {
  /** Whether the draft may still be changed. */
  readonly isOpen: boolean
  readonly documentDate: LocalDate | null
  /** Names of the organisations of the day, and of the bodies as the document prints them. */
  readonly bodyNames: readonly string[]
  /** The organisations of the day. */
  readonly bodies: readonly BodyChoice[]
}

export const ReadingFactsContext = createContext<ReadingFacts>({
  isOpen: false,
  documentDate: null,
  bodyNames: [],
  bodies: [],
})

export function useReadingFacts(): ReadingFacts {
  return useContext(ReadingFactsContext)
}
