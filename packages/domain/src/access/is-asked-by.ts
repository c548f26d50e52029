import { contains, type LocalDate } from '../days/index.ts'
import type { Holding } from './holding.ts'

/** Whoever acts, as a decision knows it. */
export interface Decider {
  /** The post that acts, or 'system' for the machine itself. */
  readonly by: string
  /** Every post that its person holds or held. */
  readonly holdings?: readonly Holding[]
}

/** What somebody asked for: from which post, and on which day. */
export interface Ask {
  readonly by: string
  readonly on: LocalDate
}

/** Whether the decider asked for it: from the same post or, as the same person, from a post held on the day of asking. */
export function isAskedBy({ by: post, on }: Ask, { by, holdings = [] }: Decider): boolean {
  return post === by || holdings.some((held) => held.post === post && contains(held, on))
}
