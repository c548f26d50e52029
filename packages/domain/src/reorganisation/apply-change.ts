import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'
import { refuse } from '../refusals/index.ts'
import type { DecisionRefusal } from './decision-refusal.ts'
import { alter, begin, currentOf, end, type Lives } from './lives.ts'
import type { NewBody, StructureChange } from './structure-change.ts'
import type { StructureDecision } from './structure-decision.ts'

/** Does one change to the lives, or says why not. */
export function applyChange(
  lives: Lives,
  change: StructureChange,
  decision: StructureDecision,
): DecisionRefusal | null {
  switch (change.type) {
    case 'establish':
      return begin(lives, change.body, decision)
    case 'rename':
      if (!change.name.trim()) return refuse('name-missing', { code: change.code })
      return alter(lives, change.code, { name: change.name }, decision)
    case 'change-kind':
      return alter(lives, change.code, { kind: change.kind }, decision)
    case 'move':
      return alter(lives, change.code, { parent: change.parent }, decision)
    case 'lead':
      return alter(lives, change.code, { ledBy: change.ledBy }, decision)
    case 'absorb':
      return absorb(lives, change, decision)
    case 'merge':
      return merge(lives, change, decision)
    case 'split':
      return endInto(lives, { codes: [change.code], successors: change.into, atLeast: 2 }, decision)
    case 'cease':
      return endInto(lives, { ...change, atLeast: 0 }, decision)
  }
}

function absorb(
  lives: Lives,
  { codes, into }: { codes: readonly OrganisationCode[]; into: OrganisationCode },
  decision: StructureDecision,
): DecisionRefusal | null {
  return endInto(lives, { codes, successors: [into], atLeast: 1 }, decision)
}

/** One body that becomes another is renamed and not merged. */
function merge(
  lives: Lives,
  { codes, into }: { codes: readonly OrganisationCode[]; into: NewBody },
  decision: StructureDecision,
): DecisionRefusal | null {
  if (new Set(codes).size < 2) return refuse('too-few-bodies', { atLeast: 2 })
  return (
    begin(lives, into, decision) ?? endInto(lives, { codes, successors: [into.code], atLeast: 1 }, decision)
  )
}

interface Ending {
  readonly codes: readonly OrganisationCode[]
  readonly successors: readonly OrganisationCode[]
  /** How many successors there must be. */
  readonly atLeast: number
}

function endInto(
  lives: Lives,
  { codes, successors, atLeast }: Ending,
  decision: StructureDecision,
): DecisionRefusal | null {
  const ending = new Set(codes)
  if (ending.size === 0) return refuse('too-few-bodies', { atLeast: 1 })
  if (new Set(successors).size < atLeast) return refuse('too-few-bodies', { atLeast })
  const itself = successors.find((code) => ending.has(code))
  if (itself !== undefined) return refuse('goes-into-itself', { code: itself })
  return (
    firstRefusal(successors, (code) => missing(lives, code, decision.effectiveOn)) ??
    firstRefusal([...ending], (code) => end(lives, code, decision))
  )
}

/** A successor exists on the day; what happens to it later does not matter. */
function missing(lives: Lives, code: OrganisationCode, day: LocalDate): DecisionRefusal | null {
  const current = currentOf(lives, code, day)
  return 'refused' in current && current.refused === 'body-not-there' ? current : null
}

function firstRefusal(
  codes: readonly OrganisationCode[],
  attempt: (code: OrganisationCode) => DecisionRefusal | null,
): DecisionRefusal | null {
  for (const code of codes) {
    const refusal = attempt(code)
    if (refusal) return refusal
  }
  return null
}
