import type { LocalDate } from '../days/index.ts'
import type { StructureChange } from './structure-change.ts'

/** What one decision changes, all on its day of effect. */
export interface StructureDecision {
  readonly id: string
  /** Its place among decisions of the same day; a correction stands in the place of what it corrects. */
  readonly position: number
  readonly effectiveOn: LocalDate
  /** In order: a body established by an earlier change may be named by a later one. */
  readonly changes: readonly StructureChange[]
}
