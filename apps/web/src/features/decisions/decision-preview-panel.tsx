import type { DecisionPreview, StructureDecisionInput, SuccessionView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './decision-preview.module.css'
import { DecisionRefusal } from './decision-refusal.tsx'
import { PreviewDifferences } from './preview-differences.tsx'
import { PreviewTies } from './preview-ties.tsx'

function buttonOf({ planned }: DecisionPreview, { corrects }: StructureDecisionInput) {
  if (corrects) return 'structure.correction.record'
  return planned ? 'structure.wizard.recordPlanned' : 'structure.wizard.record'
}

interface DecisionPreviewPanelProps {
  readonly preview: DecisionPreview
  readonly decision: StructureDecisionInput
  /** Nothing of it is unsaved any more. */
  readonly onRecorded: () => void
}

/** The tree before and after, what becomes of open work and all that hangs on bodies that end, and the button that records it. */
export function DecisionPreviewPanel({ preview, decision, onRecorded }: DecisionPreviewPanelProps) {
  const { t } = useWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const record = useMutation(trpc.decisions.record.mutationOptions())
  const { effectiveOn, seen, succession } = preview

  async function finish() {
    onRecorded()
    notifications.show({ message: t('structure.wizard.recorded'), withBorder: true, color: 'teal' })
    await client.invalidateQueries()
    await navigate({ to: '/to-chuc/quyet-dinh' })
  }

  return (
    <Panel title={t('structure.wizard.preview')} note={writeDay(effectiveOn)}>
      <PreviewDifferences preview={preview} />
      <h3 className={styles.title}>{t('structure.wizard.work')}</h3>
      {succession.length === 0 && <p className={styles.soft}>{t('structure.wizard.workNone')}</p>}
      <ul className={styles.list}>
        {succession.map((one) => (
          <li key={one.body.code}>{sayWork(one)}</li>
        ))}
      </ul>
      <PreviewTies preview={preview} />
      {record.error && <DecisionRefusal error={record.error} />}
      <Button
        mt="md"
        loading={record.isPending}
        onClick={() => record.mutate({ ...decision, seen }, { onSuccess: () => void finish() })}
      >
        {t(buttonOf(preview, decision))}
      </Button>
    </Panel>
  )

  function sayWork({ body, candidates, rows }: SuccessionView): string {
    const facts = { name: body.name, count: rows.length }
    const to = candidates.map(({ name, under }) => (under ? `${name} (${under})` : name)).join(', ')
    if (candidates.length === 0) return t('structure.wizard.workNobody', facts)
    if (candidates.length === 1) return t('structure.wizard.workOne', { ...facts, to })
    return t('structure.wizard.workSeveral', { ...facts, to })
  }
}
