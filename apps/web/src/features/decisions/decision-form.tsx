import type { StructureDecisionView } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { Panel } from '../../parts/panel.tsx'
import { useUnsavedWords } from '../../parts/unsaved-words.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { bodyChoices } from './body-choice.ts'
import { ChangeForm } from './change-form.tsx'
import { ChangeList } from './change-list.tsx'
import { CorrectionFields } from './correction-fields.tsx'
import { DecisionEntry } from './decision-entry.tsx'
import { DecisionPreviewPanel } from './decision-preview-panel.tsx'
import { DecisionRefusal } from './decision-refusal.tsx'
import styles from './decision-wizard.module.css'
import { PaperFields } from './paper-fields.tsx'
import { useDecisionDraft } from './use-decision-draft.ts'

interface DecisionFormProps {
  /** The record to correct; left out, the decision is a new one. */
  readonly wrong?: StructureDecisionView
  /** What the bodies that recorded decisions name are called. */
  readonly names?: Readonly<Record<string, string>>
}

/** The paper and the changes of a decision, or of the correction of one, with their preview. */
export function DecisionForm({ wrong, names = {} }: DecisionFormProps) {
  const { t } = useWords()
  const { today } = useSession()
  const draft = useDecisionDraft(today, wrong)
  const { effectiveOn, changes, isTakenBack } = draft.draft
  const [isTried, setTried] = useState(false)
  const [isRecorded, setRecorded] = useState(false)
  useUnsavedWords(draft.isTyped && !isRecorded)
  const tree = useQuery(
    trpc.organisations.tree.queryOptions(
      { asOf: effectiveOn ?? today },
      { placeholderData: keepPreviousData },
    ),
  )
  const choices = bodyChoices(tree.data?.nodes ?? [], { changes, names: wrong ? names : {} })
  const nameOf = (code: string) => choices.find(({ value }) => value === code)?.label ?? code
  const preview = useMutation(trpc.decisions.preview.mutationOptions())

  function ask() {
    setTried(true)
    draft.ask()
    if (draft.decision) preview.mutate(draft.decision)
  }

  return (
    <>
      {wrong && (
        <Panel title={t('structure.correction.wrong')} flush>
          <DecisionEntry decision={wrong} nameOf={(code) => names[code] ?? code} />
        </Panel>
      )}
      {wrong && (
        <Panel title={t('structure.correction.why')}>
          <CorrectionFields draft={draft} isTried={isTried} />
        </Panel>
      )}
      {!isTakenBack && (
        <>
          <Panel title={t(wrong ? 'structure.correction.paper' : 'structure.wizard.paper')}>
            <PaperFields draft={draft} isTried={isTried} />
          </Panel>
          <Panel
            title={t('structure.wizard.what')}
            note={changes.length > 0 && t('structure.wizard.chosen', { count: changes.length })}
          >
            <ChangeList changes={changes} nameOf={nameOf} onChange={(next) => draft.set({ changes: next })} />
            <ChangeForm
              choices={choices}
              onTyped={draft.touch}
              onAdd={(change) => draft.set({ changes: [...changes, change] })}
            />
          </Panel>
          {isTried && changes.length === 0 && <p role="alert">{t('structure.wizard.nothing')}</p>}
        </>
      )}
      <Button className={styles.preview} loading={preview.isPending} onClick={ask}>
        {t('structure.wizard.preview')}
      </Button>
      {preview.error && draft.asked && draft.asked === draft.decision && (
        <DecisionRefusal error={preview.error} />
      )}
      {preview.data && draft.asked && draft.asked === draft.decision && (
        <DecisionPreviewPanel
          preview={preview.data}
          decision={draft.asked}
          onRecorded={() => setRecorded(true)}
        />
      )}
    </>
  )
}
