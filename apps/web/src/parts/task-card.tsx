import type { RegisterRow } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RegisterSearch } from '../search/register-search.ts'
import { useAsOf } from '../session/use-as-of.ts'
import { useWords } from '../words/use-words.ts'
import { BelowDone } from './below-done.tsx'
import { BodyName } from './body-name.tsx'
import { LastUpdate } from './history/last-update.tsx'
import { NeedMarks } from './need-marks.tsx'
import { StatusMark } from './status-mark.tsx'
import styles from './task-card.module.css'

interface TaskCardProps {
  readonly row: RegisterRow
  readonly list?: RegisterSearch
  /** Left out where every card is of the same body. */
  readonly withBody?: boolean
  readonly act?: ReactNode
}

/** A task where a table has no room. */
export function TaskCard({ row, list, withBody, act }: TaskCardProps) {
  const { t } = useWords()
  const { day } = useAsOf()
  return (
    <article className={styles.card}>
      <p className={styles.first}>
        <span className={styles.code}>{row.task.code}</span>
        <StatusMark derived={row.derived} />
        <NeedMarks needs={row.needs} />
      </p>
      <Link
        to="/nhiem-vu/$assignmentId"
        params={{ assignmentId: row.assignmentId }}
        search={(old) => list ?? old}
        className={styles.open}
      >
        {row.task.text}
      </Link>
      {withBody && (
        <p className={styles.body}>
          <BodyName name={row.organisation.name} endedOn={row.organisation.endedOn} />
        </p>
      )}
      <dl className={styles.facts}>
        {(row.deadline || row.schedulePhrase) && (
          <div>
            <dt>{t('register.columns.deadline')}</dt>
            <dd className={row.deadline ? 'number' : undefined}>
              {row.deadline ? writeDay(row.deadline) : row.schedulePhrase}
            </dd>
          </div>
        )}
        {row.derived.status === 'standing' && (
          <div>
            <dt>{t('assignment.updateBy')}</dt>
            <dd className="number">{writeDay(row.derived.updateBy)}</dd>
          </div>
        )}
        <div>
          <dt>{t('register.columns.progress')}</dt>
          <dd>
            <LastUpdate on={row.lastProgressOn} day={day} />
          </dd>
        </div>
        {row.deliverable && (
          <div>
            <dt>{t('assignment.deliverable')}</dt>
            <dd>{row.deliverable}</dd>
          </div>
        )}
      </dl>
      <BelowDone below={row.below} />
      {act && <div className={styles.act}>{act}</div>}
    </article>
  )
}
