import { SimpleGrid, TextInput } from '@mantine/core'
import { DayInput } from '../../day/day-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { useDecisionDraft } from './use-decision-draft.ts'

interface PaperFieldsProps {
  readonly draft: ReturnType<typeof useDecisionDraft>
  /** Whether what is missing is to be pointed at. */
  readonly isTried: boolean
}

/** The paper of a decision and its day of effect. */
export function PaperFields({ draft: { draft, set }, isTried }: PaperFieldsProps) {
  const { t } = useWords()
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
      <TextInput
        label={t('structure.wizard.number')}
        maxLength={300}
        value={draft.number}
        onChange={(event) => set({ number: event.currentTarget.value })}
      />
      <DayInput
        label={t('structure.wizard.signedOn')}
        value={draft.signedOn}
        onChange={(signedOn) => set({ signedOn })}
      />
      <TextInput
        label={t('structure.wizard.issuer')}
        maxLength={300}
        value={draft.issuer}
        onChange={(event) => set({ issuer: event.currentTarget.value })}
      />
      <TextInput
        label={t('structure.wizard.subject')}
        withAsterisk
        maxLength={1000}
        value={draft.subject}
        onChange={(event) => set({ subject: event.currentTarget.value })}
        error={isTried && !draft.subject.trim() && t('action.required')}
      />
      <DayInput
        label={t('structure.wizard.effectiveOn')}
        description={t('structure.wizard.effectiveHint')}
        withAsterisk
        value={draft.effectiveOn}
        onChange={(effectiveOn) => set({ effectiveOn })}
        error={isTried && !draft.effectiveOn && t('action.dayNeeded')}
      />
    </SimpleGrid>
  )
}
