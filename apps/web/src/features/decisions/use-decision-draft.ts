import type { StructureDecisionInput, StructureDecisionView } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import { useMemo, useState } from 'react'
import { type DecisionDraft, decisionOf } from './decision-of.ts'

/**
 * What has been typed of a decision, or of the correction of a wrong record of one, and what of it was last asked to be
 * previewed: a change of either ends the preview.
 */
export function useDecisionDraft(today: LocalDate, wrong?: StructureDecisionView) {
  const [draft, setDraft] = useState<DecisionDraft>(() => beginning(today, wrong))
  const [asked, setAsked] = useState<StructureDecisionInput | null>(null)
  const [isTyped, setTyped] = useState(false)
  const decision = useMemo(() => decisionOf(draft, wrong), [draft, wrong])
  return {
    ...{ draft, decision, asked, isTyped },
    set: (differing: Partial<DecisionDraft>) => {
      setTyped(true)
      setDraft((old) => ({ ...old, ...differing }))
    },
    /** Something is typed that is no part of it yet. */
    touch: () => setTyped(true),
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
