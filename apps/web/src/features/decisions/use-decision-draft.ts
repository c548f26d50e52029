import type { StructureDecisionInput, StructureDecisionView } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import type { StructureChange } from '@dondoc/domain/reorganisation'
import { useMemo, useState } from 'react'

interface DecisionDraft {
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

/**
 * What has been typed of a decision, or of the correction of a wrong record of one, and what of it was last asked to be
 * previewed: a change of either ends the preview.
 */
export function useDecisionDraft(today: LocalDate, wrong?: StructureDecisionView) {
  const [draft, setDraft] = useState<DecisionDraft>(() => beginning(today, wrong))
  const [asked, setAsked] = useState<StructureDecisionInput | null>(null)
  const decision = useMemo(() => decisionOf(draft, wrong), [draft, wrong])
  return {
    ...{ draft, decision, asked },
    set: (differing: Partial<DecisionDraft>) => setDraft((old) => ({ ...old, ...differing })),
    ask: () => setAsked(decision),
  }
}

function beginning(today: LocalDate, wrong: StructureDecisionView | undefined): DecisionDraft {
  const empty = { number: '', signedOn: null, issuer: '', subject: '', effectiveOn: today, changes: [] }
  const { number, issuer, signedOn, subject, effectiveOn, changes } = wrong ?? empty
  return {
    ...{ signedOn, subject, effectiveOn, changes, reason: '', isTakenBack: false },
    ...{ number: number ?? '', issuer: issuer ?? '' },
  }
}

/** Null while the subject, the day, every change or, of a correction, the reason is missing. */
function decisionOf(draft: DecisionDraft, wrong?: StructureDecisionView): StructureDecisionInput | null {
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
