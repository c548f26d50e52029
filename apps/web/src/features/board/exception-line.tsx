import type { RegisterRow } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { BelowDone } from '../../parts/below-done.tsx'
import { BodyName } from '../../parts/body-name.tsx'
import cards from '../../parts/card-table.module.css'
import { LastUpdate } from '../../parts/history/last-update.tsx'
import { lookOfException } from '../../parts/looks/exception-look.ts'
import { lookOf } from '../../parts/looks/status-look.ts'
import { NeedMarks } from '../../parts/need-marks.tsx'
import { ToneSwatch } from '../../parts/tone-swatch.tsx'
import type { RegisterSearch } from '../../search/register-search.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './board-exceptions.module.css'

interface ExceptionLineProps {
  readonly row: RegisterRow
  readonly list: RegisterSearch
  readonly act: ReactNode
}

export function ExceptionLine({ row, list, act }: ExceptionLineProps) {
  const { t } = useWords()
  const { day, isToday } = useAsOf()
  const { exception, deciding } = row
  if (!exception) return null
  const look = exception.kind === 'overdue' ? lookOf(row.derived) : lookOfException(exception.kind)
  return (
    <tr>
      <td data-label={t('board.body')}>
        <BodyName name={row.organisation.name} endedOn={row.organisation.endedOn} />
        <span className={styles.kind}>
          <ToneSwatch look={look} />
          {t(`status.exceptions.${exception.kind}`)}
        </span>
      </td>
      <td data-label={t('board.daysLate')} className={`${cards.number} ${styles.days}`}>
        {exception.days}
      </td>
      <td data-label={t('board.missing')}>
        <Link
          to="/nhiem-vu/$assignmentId"
          params={{ assignmentId: row.assignmentId }}
          search={list}
          className={styles.open}
        >
          <span className={`${cards.code} ${styles.code}`}>{row.task.code}</span>
          {row.deliverable ?? row.task.text}
        </Link>
        {!row.deliverable && <span className={styles.soft}>{t('board.noDeliverable')}</span>}
      </td>
      <td data-label={t('board.decides')}>
        {deciding ? (
          <>
            {t(`status.deciding.${deciding.level}`)}
            {deciding.name !== row.organisation.name && <span className={styles.soft}>{deciding.name}</span>}
          </>
        ) : (
          t('state.none')
        )}
      </td>
      <td data-label={t('board.lastUpdate')}>
        <LastUpdate on={row.lastProgressOn} day={day} />
        {row.urgings > 0 && <span className={styles.soft}>{t('board.urged', { count: row.urgings })}</span>}
        <BelowDone below={row.below} />
        <NeedMarks needs={row.needs} />
      </td>
      {isToday && <td className={styles.act}>{act}</td>}
    </tr>
  )
}
