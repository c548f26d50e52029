import type { LocalDate } from '../../days/index.ts'
import type { TextRange } from '../block.ts'
import type { Quote } from '../passages/quote.ts'

/** The day that a heading sets for the figures under it, and the words that print it. */
export interface HeadingDay {
  readonly by: LocalDate
  readonly places: readonly TextRange[]
}

/** Where a paragraph stands: a line of goals sets figures by itself, a duty only where its words ask for them. */
export interface TargetPlace {
  readonly isGoal: boolean
  readonly heading: HeadingDay | null
  /** What the heading over the paragraph says is measured, for lines that name nothing themselves. */
  readonly title: Quote | null
  /** Where a duty's words go on behind those who hold it, which are no part of what is measured. */
  readonly holdersUntil?: number
}
