import type { TargetBody, TargetLine, ValueRecord } from '@dondoc/contracts'
import type { TargetStanding } from '@dondoc/domain/targets'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { BodyName } from '../../parts/body-name.tsx'
import { sayPeriod } from '../../parts/say/say-period.ts'
import { TargetStandingMark } from '../../parts/target-standing-mark.tsx'
import { useFigures } from '../../parts/use-figures.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './target-body-view.module.css'
import { TargetChart } from './target-chart.tsx'
import { TargetValues } from './target-values.tsx'
import { ValueDialog } from './value-dialog.tsx'

interface TargetBodyViewProps {
  readonly target: TargetLine
  /** Null: nothing to reach any more. */
  readonly goal: number | null
  readonly body: TargetBody
  /** Whether its chart and table stand open from the start. */
  readonly isOpen: boolean
}

/** One body before a number: how it stands in a line, and behind the line its chart and everything recorded. */
export function TargetBodyView({ target, goal, body, isOpen }: TargetBodyViewProps) {
  const { t } = useWords()
  const write = useFigures()
  const [corrected, setCorrected] = useState<ValueRecord | null>(null)
  const { status } = body
  const last = status ? status.last : body.held.at(-1)

  function sayCourse({ standing, direction, gap, due, trend }: TargetStanding): string {
    const said = (value: number) => ({ value: write(value, target.unit) })
    return [
      gap !== null && gap > 0 && t(`targets.gap.${direction}`, said(gap)),
      standing === 'behind' && due !== null && t('targets.due', said(Math.round(due * 100) / 100)),
      trend && t(`targets.trends.${trend}`),
    ]
      .filter((part) => typeof part === 'string')
      .map((part) => ` · ${part}`)
      .join('')
  }

  return (
    <details className={styles.body} open={isOpen && body.records.length > 0}>
      <summary className={styles.line}>
        <span className={styles.name}>
          <BodyName name={body.organisation.name} endedOn={body.endedOn} />
        </span>
        {status && <TargetStandingMark standing={status.standing} />}
        {last && (
          <span className={styles.said}>
            <strong>{write(last.value, target.unit)}</strong> ({sayPeriod(t, last.record.period)}
            {last.provisional && `, ${t('targets.provisional')}`}){status && sayCourse(status)}
          </span>
        )}
      </summary>
      {body.goesOnIn && (
        <p className={styles.none}>
          {t('targets.goesOnIn')}{' '}
          <Link to="/to-chuc/$code" params={{ code: body.goesOnIn.code }}>
            {body.goesOnIn.name}
          </Link>
        </p>
      )}
      {body.records.length === 0 ? (
        <p className={styles.none}>{t('targets.noFigureNext')}</p>
      ) : (
        <div className={styles.open}>
          {goal !== null && <TargetChart target={target} goal={goal} body={body} />}
          <TargetValues target={target} body={body} onCorrect={setCorrected} />
        </div>
      )}
      {corrected && (
        <ValueDialog
          target={target}
          organisation={body.organisation.code}
          corrected={corrected}
          onClose={() => setCorrected(null)}
        />
      )}
    </details>
  )
}
