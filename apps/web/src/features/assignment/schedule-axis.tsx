import type { AssignmentView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { lookOf } from '../../parts/looks/status-look.ts'
import { useWords } from '../../words/use-words.ts'
import { type AxisMark, axisMarks } from './axis-marks.ts'
import styles from './schedule-axis.module.css'

/** Start, deadline, entries and the day of the figures on one line; what lies past the deadline is in the state's colour. */
export function ScheduleAxis({ view }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  const marks = axisMarks(view)
  if (marks.length === 0) return null
  const placeOf = (name: AxisMark['name']) => marks.find((mark) => mark.name === name)?.at ?? 0
  const deadline = placeOf('deadline')
  const isPast = view.row.derived.status === 'overdue'
  return (
    <div className={styles.axis} data-tone={lookOf(view.row.derived).tone}>
      <div className={styles.line} aria-hidden>
        <span className={styles.time} style={{ left: `${placeOf('start')}%`, right: `${100 - deadline}%` }} />
        {isPast && (
          <span
            className={styles.past}
            style={{ left: `${deadline}%`, right: `${100 - placeOf('asOf')}%` }}
          />
        )}
        {marks.map((mark) => (
          <span
            key={mark.name}
            className={styles.mark}
            data-name={mark.name}
            style={{ left: `${mark.at}%` }}
          />
        ))}
      </div>
      <ul className={styles.key}>
        {marks.map((mark) => (
          <li key={mark.name}>
            <span className={styles.sign} data-name={mark.name} aria-hidden />
            {t(`assignment.axis.${mark.name}`, { day: writeDay(mark.day) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
