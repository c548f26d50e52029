import type { TargetBody, TargetLine, ValueRecord } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { writeMoment } from '../../day/write-moment.ts'
import { sayAuthor } from '../../parts/say/say-author.ts'
import { sayPeriod } from '../../parts/say/say-period.ts'
import { useFigures } from '../../parts/use-figures.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './target-values.module.css'

interface TargetValuesProps {
  readonly target: TargetLine
  readonly body: TargetBody
  readonly onCorrect: (record: ValueRecord) => void
}

/** Everything recorded of one body, newest first: what holds, what it was corrected from, by whom and when. */
export function TargetValues({ target, body, onCorrect }: TargetValuesProps) {
  const { t } = useWords()
  const write = useFigures()
  const held = new Map(body.held.map((one) => [one.record.id, one]))
  return (
    <div className={styles.scroll}>
      <table
        className={styles.table}
        aria-label={t('targets.tableOf', { measure: target.measure, body: body.organisation.name })}
      >
        <thead>
          <tr>
            <th scope="col">{t('targets.columns.period')}</th>
            <th scope="col" className={styles.figure}>
              {t('targets.columns.value')}
            </th>
            <th scope="col">{t('targets.columns.source')}</th>
          </tr>
        </thead>
        <tbody>
          {body.records.map((record) => {
            const own = held.get(record.id)
            return (
              <tr key={record.id} data-held={own !== undefined || undefined}>
                <th scope="row">
                  {sayPeriod(t, record.period)}
                  {record.kind === 'baseline' && <p className={styles.soft}>{t('targets.baseline')}</p>}
                  {own?.provisional && <p className={styles.soft}>{t('targets.provisional')}</p>}
                </th>
                <td className={styles.figure}>
                  {record.value === null ? t('targets.takenBack') : write(record.value, target.unit)}
                  {!own && record.value !== null && <p className={styles.soft}>{t('targets.corrected')}</p>}
                </td>
                <td>
                  {record.source} ({writeDay(record.on)})
                  {record.reason && (
                    <p className={styles.soft}>{t('targets.reasonSaid', { reason: record.reason })}</p>
                  )}
                  <p className={styles.soft}>
                    {sayAuthor(t, record.by)},{' '}
                    {t('assignment.recordedAt', { at: writeMoment(record.recordedAt) })}
                  </p>
                  {own && body.mayRecord && (
                    <Button
                      variant="subtle"
                      className={styles.correct}
                      aria-label={t('targets.correctOf', { period: sayPeriod(t, record.period) })}
                      onClick={() => onCorrect(record)}
                    >
                      {t('targets.correct')}
                    </Button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
