import type { StructureDecisionInput, StructureDecisionView } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import type { StructureChange } from '@dondoc/domain/reorganisation'

/** A decision, or the correction of a wrong record of one, while it is typed. */
export interface DecisionDraft {
  readonly number: string
  readonly signedOn: LocalDate | null
  readonly issuer: string
  readonly subject: string
  readonly effectiveOn: LocalDate | null
  readonly changes: readonly StructureChange[]
  /** Why a record is corrected. */
  readonly reason: string
  /** The decision that was recorded was never taken. */
  readonly isTakenBack: boolean
}

/** Null while the subject, the day, every change or, of a correction, the reason is missing. */
export function decisionOf(
  draft: DecisionDraft,
  wrong?: Pick<StructureDecisionView, 'id' | 'documentId'>,
): StructureDecisionInput | null {
  const { isTakenBack, reason, changes, effectiveOn, ...paper } = draft
  if (!paper.subject.trim() || !effectiveOn) return null
  if (wrong && !reason.trim()) return null
  if (changes.length === 0 && !isTakenBack) return null
  const { id = null, documentId = null } = wrong ?? {}
  return {
    ...{ ...paper, effectiveOn, documentId, corrects: id, reason: reason.trim() || null },
    changes: isTakenBack ? [] : changes.map(sendable),
  }
}

/** The same change with lists of its own, as the call wants them. */
function sendable(change: StructureChange): StructureDecisionInput['changes'][number] {
  switch (change.type) {
    case 'absorb':
    case 'merge':
      return { ...change, codes: [...change.codes] }
    case 'split':
      return { ...change, into: [...change.into] }
    case 'cease':
      return { ...change, codes: [...change.codes], successors: [...change.successors] }
    default:
      return change
  }
}
