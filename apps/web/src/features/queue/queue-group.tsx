import type { RegisterRow } from '@dondoc/contracts'
import type { QueueReason } from '@dondoc/domain/status'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Panel } from '../../parts/panel.tsx'
import { TaskCard } from '../../parts/task-card.tsx'
import { ToneSwatch } from '../../parts/tone-swatch.tsx'
import { useWords } from '../../words/use-words.ts'
import { lookOfReason } from './look-of-reason.ts'
import { queueList } from './queue-list.ts'
import styles from './queue-screen.module.css'

/** A long group would bury the next: more of it is shown when asked for. */
const first = 8

interface QueueGroupProps {
  readonly reason: QueueReason
  /** How many there are; of a long queue only the first are loaded. */
  readonly count: number
  readonly rows: readonly RegisterRow[]
  readonly act: (row: RegisterRow) => ReactNode
  /** Cards that stand for the rows, where several rows are one thing to decide. */
  readonly instead: readonly ReactNode[] | false | undefined
}

/** The tasks that need the desk for one reason, and what to do about them. */
export function QueueGroup({ reason, count, rows, act, instead }: QueueGroupProps) {
  const { t } = useWords()
  const [isWhole, setWhole] = useState(false)
  if (count === 0) return null
  const cards = instead && instead.length > 0 ? instead : null
  const shown = isWhole ? rows : rows.slice(0, first)
  return (
    <div id={reason} className={styles.group}>
      <Panel
        flush
        title={
          <span className={styles.title}>
            <ToneSwatch look={lookOfReason(reason)} />
            {t(`queue.reasons.${reason}`)} ({count})
          </span>
        }
        note={t(`queue.next.${reason}`)}
      >
        <div className={styles.cards}>
          {cards ??
            shown.map((row) => (
              <TaskCard
                key={row.assignmentId}
                row={row}
                list={queueList}
                withBody
                act={
                  reason === 'unassigned' ? <Link to="/ban-giao">{t('queue.toSuccession')}</Link> : act(row)
                }
              />
            ))}
        </div>
        {!cards && rows.length > first && (
          <Button variant="subtle" m="xs" onClick={() => setWhole((was) => !was)} className="screen-only">
            {isWhole ? t('queue.fewer') : t('queue.more', { count: rows.length })}
          </Button>
        )}
        {!cards && rows.length < count && (isWhole || rows.length <= first) && (
          <p className={styles.part}>{t('queue.shown', { shown: rows.length, count })}</p>
        )}
      </Panel>
    </div>
  )
}
