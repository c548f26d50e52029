import { Checkbox, Stack, TextInput } from '@mantine/core'
import { useWords } from '../../words/use-words.ts'
import type { useDecisionDraft } from './use-decision-draft.ts'

interface CorrectionFieldsProps {
  readonly draft: ReturnType<typeof useDecisionDraft>
  readonly isTried: boolean
}

/** Why a record is wrong, and whether the decision was never taken at all. */
export function CorrectionFields({ draft: { draft, set }, isTried }: CorrectionFieldsProps) {
  const { t } = useWords()
  return (
    <Stack gap="sm">
      <TextInput
        label={t('structure.correction.reason')}
        description={t('structure.correction.reasonHint')}
        withAsterisk
        maxLength={300}
        value={draft.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
        error={isTried && !draft.reason.trim() && t('action.required')}
      />
      <Checkbox
        label={t('structure.correction.takeBack')}
        description={t('structure.correction.takeBackHint')}
        checked={draft.isTakenBack}
        onChange={(event) => set({ isTakenBack: event.currentTarget.checked })}
      />
    </Stack>
  )
}
