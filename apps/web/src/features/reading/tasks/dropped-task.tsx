import { valuesOf, type WorkingTask } from '@dondoc/domain/drafts'
import { Button } from '@mantine/core'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import { useReadingFacts } from '../reading-facts.ts'
import styles from './task-entry.module.css'

/** A task that was dropped keeps its line and its way back. */
export function DroppedTask({ task, isPicked }: { readonly task: WorkingTask; readonly isPicked: boolean }) {
  const { t } = useWords()
  const { send } = useReadingActions()
  const { isOpen } = useReadingFacts()
  const { code, text } = valuesOf(task)
  return (
    <article
      className={styles.gone}
      data-entry={task.id}
      data-picked={isPicked || undefined}
      tabIndex={isPicked ? 0 : -1}
      aria-label={t('reading.droppedTask', { code })}
    >
      <span>{t('reading.droppedTask', { code })}</span>
      <span className={styles.goneWords} title={text}>
        {text}
      </span>
      {isOpen && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => send({ type: 'restore-task', task: task.id })}
        >
          {t('reading.restore')}
        </Button>
      )}
    </article>
  )
}
