import type { TargetBody, TargetLine } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { sayPeriod } from '../../parts/say/say-period.ts'
import { useFigures } from '../../parts/use-figures.ts'
import { useWords } from '../../words/use-words.ts'
import { chart, chartPlaces } from './chart-places.ts'
import styles from './target-chart.module.css'

interface TargetChartProps {
  readonly target: TargetLine
  readonly goal: number
  readonly body: TargetBody
}

/** The figures of one body on their way to the number; the table beside it says the same in words. */
export function TargetChart({ target, goal, body }: TargetChartProps) {
  const { t } = useWords()
  const write = useFigures()
  const places = chartPlaces({ start: body.status?.start ?? null, held: body.held, goal, by: target.by })
  if (!places) return null
  const { points, course, steps, ends } = places
  const label = t('targets.chartOf', { measure: target.measure, body: body.organisation.name })
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={label}>
        {steps.map(({ value, y }) => (
          <g key={value}>
            <line className={styles.step} x1={chart.left} x2={chart.width - chart.right} y1={y} y2={y} />
            <text className={styles.words} x={chart.left - 6} y={y + 4} textAnchor="end">
              {write(value, null)}
            </text>
          </g>
        ))}
        <line
          className={styles.goal}
          x1={chart.left}
          x2={chart.width - chart.right}
          y1={places.goal}
          y2={places.goal}
        />
        {course && (
          <line
            className={styles.course}
            {...{ x1: course[0].x, y1: course[0].y, x2: course[1].x, y2: course[1].y }}
          />
        )}
        <polyline className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ held, x, y }) => (
          <circle
            key={held.record.id}
            className={styles.point}
            data-kind={held.record.kind}
            data-provisional={held.provisional || undefined}
            {...{ cx: x, cy: y, r: 4.5 }}
          >
            <title>{`${sayPeriod(t, held.record.period)}: ${write(held.value, target.unit)}`}</title>
          </circle>
        ))}
        <text className={styles.words} x={chart.left} y={chart.height - 6}>
          {writeDay(ends[0])}
        </text>
        <text className={styles.words} x={chart.width - chart.right} y={chart.height - 6} textAnchor="end">
          {writeDay(ends[1])}
        </text>
      </svg>
      <figcaption className={styles.key}>
        <span data-key="line">{t('targets.key.measured')}</span>
        <span data-key="goal">{t('targets.key.goal', { value: write(goal, target.unit) })}</span>
        {course && <span data-key="course">{t('targets.key.course')}</span>}
      </figcaption>
    </figure>
  )
}
