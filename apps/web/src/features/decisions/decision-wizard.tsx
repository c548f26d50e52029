import type { StructureChange } from '@dondoc/domain/reorganisation'
import { ActionIcon, Button, SimpleGrid, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DayInput } from '../../day/day-input.tsx'
import { Panel } from '../../parts/panel.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Screen } from '../../parts/screen.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { bodyChoices } from './body-choice.ts'
import { ChangeForm } from './change-form.tsx'
import { DecisionPreviewPanel } from './decision-preview-panel.tsx'
import styles from './decision-wizard.module.css'
import { sayChange } from './say-change.ts'
import { useDecisionDraft } from './use-decision-draft.ts'

/** A decision from its paper and changes, through the preview, to the record. */
export function DecisionWizard() {
  const { t } = useWords()
  const { today } = useSession()
  const draft = useDecisionDraft(today)
  const { paper, changes, set, setChanges, decision } = draft
  const [isTried, setTried] = useState(false)
  const tree = useQuery(
    trpc.organisations.tree.queryOptions(
      { asOf: paper.effectiveOn ?? today },
      { placeholderData: keepPreviousData },
    ),
  )
  const choices = bodyChoices(tree.data?.nodes ?? [], changes)
  const nameOf = (code: string) => choices.find(({ value }) => value === code)?.label ?? code
  const preview = useQuery(
    trpc.decisions.preview.queryOptions(draft.asked ?? { ...nothing, effectiveOn: today }, {
      enabled: draft.asked !== null,
      retry: false,
    }),
  )

  return (
    <Screen
      title={t('structure.wizard.title')}
      note={t('structure.wizard.note')}
      aside={<Link to="/to-chuc/quyet-dinh">{t('structure.decisions.back')}</Link>}
    >
      <Panel title={t('structure.wizard.paper')}>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          <TextInput
            label={t('structure.wizard.number')}
            maxLength={300}
            value={paper.number}
            onChange={(event) => set({ number: event.currentTarget.value })}
          />
          <DayInput
            label={t('structure.wizard.signedOn')}
            value={paper.signedOn}
            onChange={(signedOn) => set({ signedOn })}
          />
          <TextInput
            label={t('structure.wizard.issuer')}
            maxLength={300}
            value={paper.issuer}
            onChange={(event) => set({ issuer: event.currentTarget.value })}
          />
          <TextInput
            label={t('structure.wizard.subject')}
            withAsterisk
            maxLength={1000}
            value={paper.subject}
            onChange={(event) => set({ subject: event.currentTarget.value })}
            error={isTried && !paper.subject.trim() && t('action.required')}
          />
          <DayInput
            label={t('structure.wizard.effectiveOn')}
            description={t('structure.wizard.effectiveHint')}
            withAsterisk
            value={paper.effectiveOn}
            onChange={(effectiveOn) => set({ effectiveOn })}
            error={isTried && !paper.effectiveOn && t('action.dayNeeded')}
          />
        </SimpleGrid>
      </Panel>
      <Panel
        title={t('structure.wizard.what')}
        note={changes.length > 0 && t('structure.wizard.chosen', { count: changes.length })}
      >
        <ul className={styles.changes}>
          {changes.map((change, index) => (
            <li key={JSON.stringify(change)} className={styles.change}>
              <span>{sayChange(t, change, nameOf)}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('structure.wizard.remove')}
                onClick={() => setChanges(changes.filter((_, other) => other !== index))}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <ChangeForm choices={choices} onAdd={(change: StructureChange) => setChanges([...changes, change])} />
      </Panel>
      {isTried && changes.length === 0 && <p role="alert">{t('structure.wizard.nothing')}</p>}
      <Button
        className={styles.preview}
        loading={preview.isFetching}
        onClick={() => {
          setTried(true)
          draft.ask()
        }}
      >
        {t('structure.wizard.preview')}
      </Button>
      {preview.error && draft.asked && <RefusalNotice error={preview.error} />}
      {preview.data && draft.asked && draft.asked === decision && (
        <DecisionPreviewPanel preview={preview.data} decision={draft.asked} />
      )}
    </Screen>
  )
}

const nothing = { subject: '', changes: [] }
