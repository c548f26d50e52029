import type { ProgrammeTask } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { StateBar } from '../../parts/state-bar.tsx'
import { StateCounts } from '../../parts/state-counts.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './programme-task-entry.module.css'

interface ProgrammeTaskEntryProps {
  readonly programmeId: string
  readonly task: ProgrammeTask
  readonly isPicked: boolean
  readonly onDocument: () => void
}

/** A task of the programme; pressing it goes to its words in the document. */
export function ProgrammeTaskEntry({ programmeId, task, isPicked, onDocument }: ProgrammeTaskEntryProps) {
  const { t, language } = useWords()
  const { rolledUp } = task
  const list = { programme: programmeId, task: task.id }
  return (
    <article className={styles.entry} data-entry={task.id} data-picked={isPicked || undefined}>
      <Link
        to="."
        search={(old) => ({ ...old, task: task.id, at: undefined })}
        replace
        resetScroll={false}
        onClick={onDocument}
        className={styles.words}
        aria-current={isPicked || undefined}
      >
        <span className={styles.code}>{task.code}</span>
        {task.text}
      </Link>
      <p className={styles.facts}>
        {[
          task.lead.length > 0 && t('programme.holders', { names: task.lead.join('; ') }),
          task.coordinating.length > 0 &&
            t('programme.coordinating', { names: task.coordinating.join('; ') }),
          task.deliverable && t('programme.deliverable', { words: task.deliverable }),
          task.schedulePhrase && task.scheduleExplained[language],
        ]
          .filter((fact) => typeof fact === 'string')
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
      {rolledUp.total > 0 && (
        <>
          <StateBar byStatus={rolledUp.byStatus} label={t('programme.rolledUp', { code: task.code })} />
          <StateCounts byStatus={rolledUp.byStatus} list={list} />
        </>
      )}
    </article>
  )
}
