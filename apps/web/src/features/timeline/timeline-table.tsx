import { writeDay } from '@dondoc/domain/days'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import type { TaskLine } from './task-lines.ts'
import { type AxisPart, placeOf, type TimeAxis } from './time-axis.ts'
import { TimelineLine } from './timeline-line.tsx'
import styles from './timeline-table.module.css'

interface TimelineTableProps {
  readonly lines: readonly TaskLine[]
  readonly axis: TimeAxis
}

const quarters = ['I', 'II', 'III', 'IV']

export function TimelineTable({ lines, axis }: TimelineTableProps) {
  const { t } = useWords()
  const { day } = useAsOf()
  const isOnAxis = day >= axis.from && day < axis.until

  function nameOf({ name }: AxisPart): string {
    if ('year' in name) return String(name.year)
    return t('timeline.quarter', { quarter: quarters[name.quarter - 1] ?? '' })
  }

  return (
    <table className={styles.table} aria-label={t('timeline.table')}>
      <thead>
        <tr>
          <th scope="col">{t('register.columns.task')}</th>
          <th scope="col" className={styles.axis} aria-label={t('timeline.axis')}>
            <div className={styles.lane}>
              {axis.parts.map((part) => (
                <span
                  key={part.from}
                  className={styles.tick}
                  style={{ left: `${placeOf(axis, part.from)}%` }}
                >
                  {nameOf(part)}
                </span>
              ))}
            </div>
            {isOnAxis && (
              <div className={styles.lane}>
                <span
                  className={styles.day}
                  data-late={placeOf(axis, day) > 70 || undefined}
                  style={{ left: `${placeOf(axis, day)}%` }}
                >
                  {t('timeline.today', { day: writeDay(day) })}
                </span>
              </div>
            )}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <TimelineLine key={line.task.id} line={line} axis={axis} today={isOnAxis ? day : null} />
        ))}
      </tbody>
    </table>
  )
}
