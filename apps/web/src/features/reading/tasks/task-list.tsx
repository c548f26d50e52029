import { type DraftProgress, valuesOf, type WorkingTask } from '@dondoc/domain/drafts'
import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useBroughtIntoView } from '../../../document/use-brought-into-view.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { EditedPlace } from '../draft/reading-actions.ts'
import type { ReadingPlace } from '../keys/use-reading-place.ts'
import { DroppedTask } from './dropped-task.tsx'
import { shownTasks } from './shown-tasks.ts'
import { TaskEntry } from './task-entry.tsx'
import styles from './task-list.module.css'

interface TaskListProps {
  readonly tasks: readonly WorkingTask[]
  readonly progress: DraftProgress
  readonly place: ReadingPlace
  readonly edited: EditedPlace | null
}

/** The tasks in the programme's order, under their headings. */
export function TaskList({ tasks, progress, place, edited }: TaskListProps) {
  const { t } = useWords()
  const { picked, visit, words, setWords } = place
  const written = edited?.task ?? null
  const shown = shownTasks(tasks, words.trim(), written)
  useBroughtIntoView(picked && `[data-entry="${CSS.escape(picked)}"]`, visit)

  if (tasks.length === 0) return <EmptyState said={t('reading.noTasks')} next={t('reading.noTasksNext')} />
  return (
    <>
      <TextInput
        type="search"
        className={styles.search}
        aria-label={t('reading.search')}
        placeholder={t('programme.searchHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {progress.measures > 0 && (
        <p className={styles.sum}>
          {t('readings.tasks', { count: progress.tasks })} ·{' '}
          {t('programme.measures', { count: progress.measures })}
        </p>
      )}
      {shown.length === 0 && <EmptyState said={t('reading.nothing')} />}
      {shown.map((task, index) => {
        const isPicked = task.id === picked
        return (
          <div key={task.id}>
            <SectionHead task={task} above={shown[index - 1]} />
            {task.fate === 'dropped' && task.id !== written ? (
              <DroppedTask task={task} isPicked={isPicked} />
            ) : (
              <TaskEntry
                task={task}
                isPicked={isPicked}
                editing={edited && task.id === written ? edited.field : null}
              />
            )}
          </div>
        )
      })}
    </>
  )
}

/** The heading, where a task stands under another one than the task above it. */
function SectionHead({
  task,
  above,
}: {
  readonly task: WorkingTask
  readonly above: WorkingTask | undefined
}) {
  const { section, heading } = valuesOf(task)
  const before = above && valuesOf(above)
  const words = [section, heading].filter(Boolean).join(' ')
  if (words === '' || (before?.section === section && before.heading === heading)) return null
  return <h3 className={styles.section}>{words}</h3>
}
