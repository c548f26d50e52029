import { valuesOf, type WorkingTask } from '@dondoc/domain/drafts'
import { Button } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowMerge,
  IconArrowUp,
  IconScissors,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import styles from './task-bar.module.css'

/** What can be done to the marked task as a whole. */
export function TaskBar({ task }: { readonly task: WorkingTask }) {
  const { t } = useWords()
  const { task: verbs } = useReadingActions()
  const buttons: readonly { icon: TablerIcon; label: string; act: () => void }[] = [
    { icon: IconArrowMerge, label: t('reading.mergeNext'), act: () => verbs.merge(1) },
    { icon: IconScissors, label: t('reading.splitTask'), act: verbs.split },
    { icon: IconArrowUp, label: t('reading.moveUp'), act: () => verbs.move(-1) },
    { icon: IconArrowDown, label: t('reading.moveDown'), act: () => verbs.move(1) },
    { icon: IconTrash, label: t('reading.drop'), act: verbs.drop },
  ]
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={t('reading.actions', { code: valuesOf(task).code })}
    >
      {buttons.map(({ icon: Icon, label, act }) => (
        <Button
          key={label}
          size="compact-sm"
          variant="default"
          leftSection={<Icon size={15} stroke={1.7} aria-hidden />}
          onClick={act}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
