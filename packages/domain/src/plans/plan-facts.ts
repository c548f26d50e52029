import type { LocalDate } from '../days/index.ts'
import type { PlanLine } from './plan-line.ts'

export const planStates = ['draft', 'submitted', 'returned', 'approved'] as const
export type PlanState = (typeof planStates)[number]

/** How a body that owes a plan stands with it. */
export const planStandings = ['none', ...planStates] as const
export type PlanStanding = (typeof planStandings)[number]

/** What the events of a plan add up to. */
export interface PlanFacts {
  readonly state: PlanState
  /** 1, 2, 3…: an approved plan is changed by a new edition, and the old ones stay as they were. */
  readonly edition: number
  /** Why and with which aims, in the body's own words; may be empty. */
  readonly purpose: string
  readonly lines: readonly PlanLine[]
  readonly submittedOn: LocalDate | null
  /** The post that submitted it; it does not decide. */
  readonly submittedBy: string | null
  /** Why it last came back, until it is submitted again. */
  readonly returned: { readonly on: LocalDate; readonly reason: string } | null
  /** In the order of approval: the last one is in force. */
  readonly approved: readonly ApprovedEdition[]
}

export interface ApprovedEdition {
  readonly edition: number
  readonly on: LocalDate
  /** Printed on its paper. */
  readonly code: string
  readonly purpose: string
  readonly lines: readonly PlanLine[]
}

/** The edition in force, or null while none was approved. */
export function inForceOf({ approved }: Pick<PlanFacts, 'approved'>): ApprovedEdition | null {
  return approved.at(-1) ?? null
}
