import type { DayRange } from '../days/index.ts'

/** A post that an account holds or held, and its days. */
export interface Holding extends DayRange {
  readonly post: string
}
