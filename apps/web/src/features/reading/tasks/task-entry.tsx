import { valuesOf, type WorkingTask } from '@dondoc/domain/drafts'
import { explainSchedule } from '@dondoc/domain/schedules'
import { IconCircleDashed } from '@tabler/icons-react'
import { memo } from 'react'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import { openFieldsOf } from '../fields/open-fields-of.ts'
import { useReadingFacts } from '../reading-facts.ts'
import { SplitAtWords } from './split-at-words.tsx'
import { TaskBar } from './task-bar.tsx'
import styles from './task-entry.module.css'
import { TaskFields } from './task-fields.tsx'

interface TaskEntryProps {
  readonly task: WorkingTask
  readonly isPicked: boolean
  /** The field being written, 'split' while the task is being split; null where it is not this task. */
  readonly editing: string | null
}

/** A task as read: in short, or, when it is marked, field by field with what can be done to it. */
export const TaskEntry = memo(function TaskEntry({ task, isPicked, editing }: TaskEntryProps) {
  const { t } = useWords()
  const { pick, send, edit } = useReadingActions()
  const { isOpen } = useReadingFacts()
  const { code, text } = valuesOf(task)
  const open = openFieldsOf(task).length

  return (
    <article
      className={styles.entry}
      data-entry={task.id}
      data-picked={isPicked || undefined}
      tabIndex={isPicked ? 0 : -1}
      aria-label={t('reading.taskOf', { code })}
      aria-current={isPicked || undefined}
    >
      <button
        type="button"
        className={styles.words}
        tabIndex={isPicked ? -1 : 0}
        onClick={() => pick(task.id)}
      >
        <span className={styles.code}>{code}</span>
        {!isPicked && text}
      </button>
      <p className={styles.marks}>
        {task.origin !== 'read' && <span className={styles.mark}>{t(`reading.origins.${task.origin}`)}</span>}
        {task.read.measure && !task.changed.lead && (
          <span className={styles.mark}>{t('reading.measure')}</span>
        )}
        {open > 0 && (
          <span className={styles.open}>
            <IconCircleDashed size={15} stroke={1.8} aria-hidden />
            {t('reading.waitingCount', { count: open })}
          </span>
        )}
      </p>
      {!isPicked && <TaskFacts task={task} />}
      {isPicked && editing === 'split' && (
        <SplitAtWords
          text={text}
          onSplit={(place) => {
            edit(null)
            send({ type: 'split-task', task: task.id, at: [place] }, t('reading.splitDone'))
          }}
          onClose={() => edit(null)}
        />
      )}
      {isPicked && editing !== 'split' && <TaskFields task={task} editing={editing} />}
      {isPicked && isOpen && <TaskBar task={task} />}
    </article>
  )
})

/** Who, when and what comes out, in a line each. */
function TaskFacts({ task }: { readonly task: WorkingTask }) {
  const { t, language } = useWords()
  const { lead, coordinating, deliverable, schedulePhrase, schedule } = valuesOf(task)
  const facts = [
    lead.length > 0 && t('programme.holders', { names: lead.join('; ') }),
    coordinating.length > 0 && t('programme.coordinating', { names: coordinating.join('; ') }),
    deliverable && t('programme.deliverable', { words: deliverable }),
    schedulePhrase && explainSchedule(schedule, language),
  ]
  return (
    <p className={styles.facts}>
      {facts
        .filter((fact) => typeof fact === 'string')
        .map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
    </p>
  )
}
