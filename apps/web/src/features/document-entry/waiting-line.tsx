import type { WaitingTask } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { DayInput } from '../../day/day-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { sayMatch } from './say-match.ts'
import { needsDeadline, type Ticked } from './use-ticked.ts'
import styles from './waiting-tasks.module.css'

interface WaitingLineProps {
  readonly task: WaitingTask
  readonly ticked: Ticked
}

/** A waiting task: its words, what it waits for, why this may be it, and a box to tick. */
export function WaitingLine({ task, ticked }: WaitingLineProps) {
  const { t } = useWords()
  const { taskId, code, text, trigger, match, holders, deadline } = task
  const isTicked = ticked.has(taskId)
  const isPast = needsDeadline(task, ticked.on)
  return (
    <li className={styles.line}>
      <Checkbox
        checked={isTicked}
        onChange={(event) => ticked.tick(taskId, event.currentTarget.checked)}
        label={
          <span>
            <strong className={styles.code}>{code}</strong>
            {text}
          </span>
        }
      />
      <div className={styles.more}>
        <p>{t('documents.waiting.trigger', { words: trigger })}</p>
        {match && (
          <p>
            <strong>{t(`documents.waiting.strengths.${match.strength}`)}</strong>:{' '}
            {sayMatch(t, match.reasons)}
          </p>
        )}
        <p className={styles.soft}>
          {t('documents.waiting.holders', { names: holders.join('; ') })}
          {' · '}
          <Link to="/nhiem-vu" search={{ task: taskId }}>
            {task.programme.title || code}
          </Link>
        </p>
        {deadline && (
          <p className={isPast ? styles.past : styles.soft}>
            {t(isPast ? 'documents.waiting.passed' : 'documents.waiting.window', { day: writeDay(deadline) })}
          </p>
        )}
        {isTicked && isPast && (
          <DayInput
            label={t('documents.waiting.deadline', { code })}
            withAsterisk
            w={200}
            minDay={ticked.on}
            value={ticked.deadlineOf(taskId)}
            onChange={(day) => ticked.setDeadline(taskId, day)}
          />
        )}
      </div>
    </li>
  )
}
