import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { explainSchedule } from '@dondoc/domain/schedules'
import { Link } from '@tanstack/react-router'
import { lookOf } from '../../parts/looks/status-look.ts'
import { sayStatus } from '../../parts/say/say-status.ts'
import { useWords } from '../../words/use-words.ts'
import type { TaskLine } from './task-lines.ts'
import { endsOf, placeOf, type TimeAxis } from './time-axis.ts'
import styles from './timeline-table.module.css'

interface TimelineLineProps {
  readonly line: TaskLine
  readonly axis: TimeAxis
  /** Null where it does not lie on the axis. */
  readonly today: LocalDate | null
}

/** One task: its words, who holds it, and its stretch of time in the colour of the state that presses most. */
export function TimelineLine({ line, axis, today }: TimelineLineProps) {
  const { t, language } = useWords()
  const { task, rows, shown, band } = line
  const { left, right } = endsOf(axis, band)
  const status = sayStatus(t, shown.derived)
  const [only, ...others] = rows
  return (
    <tr>
      <th scope="row">
        <Link
          {...(only && others.length === 0
            ? { to: '/nhiem-vu/$assignmentId', params: { assignmentId: only.assignmentId }, search: {} }
            : { to: '/nhiem-vu', search: { task: task.id } })}
          className={styles.open}
          title={task.text}
        >
          <span className={styles.code}>{task.code}</span> {task.text}
        </Link>
        <span className={styles.who}>
          {others.length === 0 ? shown.organisation.name : t('timeline.bodies', { count: rows.length })} ·{' '}
          {status}
        </span>
      </th>
      <td className={styles.axis} data-tone={lookOf(shown.derived).tone}>
        <div className={styles.lane} aria-hidden>
          {axis.parts.map(({ from }) => (
            <span key={from} className={styles.rule} style={{ left: `${placeOf(axis, from)}%` }} />
          ))}
          <span
            className={styles.band}
            data-form={band.form}
            style={{ left: `${left}%`, width: `${Math.max(0.6, right - left)}%` }}
          >
            <span className={styles.said}>
              {band.form === 'waiting' && t('timeline.waiting', { trigger: shown.schedule.trigger ?? '' })}
              {band.form === 'none' && t('timeline.none')}
            </span>
          </span>
          {band.form === 'dated' && band.until && right < 100 && (
            <span className={styles.end} style={{ left: `${right}%` }} title={writeDay(band.until)} />
          )}
          {today && <span className={styles.today} style={{ left: `${placeOf(axis, today)}%` }} />}
        </div>
        <span className={styles.unseen}>
          {t('timeline.line', { schedule: explainSchedule(shown.schedule, language), status })}
        </span>
      </td>
    </tr>
  )
}
