import type { PlanLineView } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { modals } from '@mantine/modals'
import { useWords } from '../../words/use-words.ts'

interface PlanLineToolsProps {
  readonly line: PlanLineView
  readonly mayGoUp: boolean
  readonly mayGoDown: boolean
  readonly onEdit: () => void
  readonly onMove: (step: -1 | 1) => void
  readonly onDrop: () => void
}

/** What can be done to a line; dropping it asks first, for its words go with it. */
export function PlanLineTools({ line, mayGoUp, mayGoDown, onEdit, onMove, onDrop }: PlanLineToolsProps) {
  const { t } = useWords()
  const askToDrop = () =>
    modals.openConfirmModal({
      title: t('plans.dropTitle'),
      children: t('plans.dropAsked', { words: line.text }),
      labels: { confirm: t('plans.tools.drop'), cancel: t('plans.cancel') },
      onConfirm: onDrop,
    })
  const tools = [
    { name: 'edit', act: onEdit, isOff: false },
    { name: 'up', act: () => onMove(-1), isOff: !mayGoUp },
    { name: 'down', act: () => onMove(1), isOff: !mayGoDown },
    { name: 'drop', act: askToDrop, isOff: false },
  ] as const
  return tools.map(({ name, act, isOff }) => (
    <Button
      key={name}
      variant="subtle"
      size="compact-sm"
      data-tool={name}
      aria-label={`${t(`plans.tools.${name}`)}: ${line.text}`}
      disabled={isOff}
      onClick={act}
    >
      {t(`plans.tools.${name}`)}
    </Button>
  ))
}
