import type { OrganisationCode } from '../organisations/index.ts'
import { inForceOf, type PlanFacts } from './plan-facts.ts'
import type { PlanLine } from './plan-line.ts'

/** A task that a body leads and owes a plan for; what is done needs none any more. */
export interface HeldTask {
  readonly organisation: OrganisationCode
  readonly task: string
  readonly open: boolean
}

/** Why open work of a body stands in no plan in force: none begun, planned but not approved, or left out of it. */
export const planGapKinds = ['no-plan', 'not-approved', 'left-out'] as const
export type PlanGapKind = (typeof planGapKinds)[number]

/** Why a line answers no task: a measure of the body's own, or a task that the body does not hold (any more). */
export const strayLineKinds = ['own-measure', 'not-held'] as const
export type StrayLineKind = (typeof strayLineKinds)[number]

export interface PlanMatrix<Held extends HeldTask> {
  /** Open work that stands in its body's plan in force. */
  readonly covered: readonly Held[]
  readonly gaps: readonly (Held & { readonly kind: PlanGapKind })[]
  readonly strays: readonly StrayLine[]
}

export interface StrayLine {
  readonly organisation: OrganisationCode
  readonly line: PlanLine
  readonly kind: StrayLineKind
}

/** The tasks of a programme against the plans of the bodies that hold them: covered and gaps together are all open work. */
export function planMatrix<Held extends HeldTask>(
  held: readonly Held[],
  plans: ReadonlyMap<OrganisationCode, PlanFacts>,
): PlanMatrix<Held> {
  const open = held.filter((one) => one.open)
  const kinds = open.map((one) => ({ one, kind: gapOf(one, plans.get(one.organisation)) }))
  const holds = new Set(held.map(({ organisation, task }) => `${organisation} ${task}`))
  return {
    covered: kinds.flatMap(({ one, kind }) => (kind === null ? [one] : [])),
    gaps: kinds.flatMap(({ one, kind }) => (kind === null ? [] : [{ ...one, kind }])),
    strays: [...plans].flatMap(([organisation, plan]) =>
      linesOf(plan).flatMap((line): StrayLine[] => {
        if (line.task === null) return [{ organisation, line, kind: 'own-measure' }]
        return holds.has(`${organisation} ${line.task}`) ? [] : [{ organisation, line, kind: 'not-held' }]
      }),
    ),
  }
}

function gapOf({ task }: HeldTask, plan: PlanFacts | undefined): PlanGapKind | null {
  if (!plan) return 'no-plan'
  const answers = (line: PlanLine) => line.task === task
  if (inForceOf(plan)?.lines.some(answers)) return null
  return plan.lines.some(answers) ? 'not-approved' : 'left-out'
}

/** Those in force; those in preparation while none are. */
function linesOf(plan: PlanFacts): readonly PlanLine[] {
  return inForceOf(plan)?.lines ?? plan.lines
}
