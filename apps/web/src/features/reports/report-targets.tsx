import { type LocalDate, writeDay } from '@dondoc/domain/days'
import type { FiguredTarget } from '@dondoc/domain/reports'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { sayPeriod } from '../../parts/say/say-period.ts'
import { targetSigns } from '../../parts/say/target-signs.ts'
import { TargetStandingMark } from '../../parts/target-standing-mark.tsx'
import { useFigures } from '../../parts/use-figures.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './report-targets.module.css'

/**
 * The numbers to reach as a run's reports froze them, each a way to its figures as they were known then; nothing where there are
 * none.
 */
export function ReportTargets({ runId }: { readonly runId: string }) {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(trpc.reports.targets.queryOptions({ runId }))
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />
  if (!data || data.targets.length === 0) return null
  return (
    <Panel
      title={t('reports.targets.title')}
      note={t('reports.cutOff', { day: writeDay(data.asOf) })}
      aside={
        <Button
          component="a"
          href={`/api/report-runs/${runId}/targets/workbook`}
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('reports.targets.excel')}
        </Button>
      }
      flush
    >
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('reports.targets.title')}>
          <thead>
            <tr>
              <th scope="col">{t('reports.targets.target')}</th>
              <th scope="col">{t('reports.targets.body')}</th>
              <th scope="col" className={styles.figure}>
                {t('reports.targets.goal')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('reports.targets.last')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('reports.targets.due')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('reports.targets.gap')}
              </th>
              <th scope="col">{t('reports.targets.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {data.targets.map((target) => (
              <TargetRow key={keyOf(target)} target={target} frozenOn={data.frozenOn} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function keyOf({ programmeId, measure, unit, value, by, organisation }: FiguredTarget): string {
  return [programmeId, measure, unit, value, by, organisation.code].join(' ')
}

interface RowProps {
  readonly target: FiguredTarget
  readonly frozenOn: LocalDate
}

function TargetRow({ target, frozenOn }: RowProps) {
  const { t } = useWords()
  const write = useFigures()
  const { programmeId, measure, unit, operator, value, by, organisation, last, due, gap, standing } = target
  return (
    <tr>
      <th scope="row">
        <Link
          to="/chuong-trinh/$programmeId"
          params={{ programmeId }}
          search={{ pane: 'targets', asOf: frozenOn }}
        >
          {measure}
        </Link>
      </th>
      <td>{organisation.name}</td>
      <td className={styles.figure}>
        {targetSigns[operator]} {write(value, unit)}
        {by && <p className={styles.soft}>{t('programme.targetBy', { day: writeDay(by) })}</p>}
      </td>
      <td className={styles.figure}>
        {last ? write(last.value, unit) : '—'}
        {last && (
          <p className={styles.soft}>
            {sayPeriod(t, last.period)}
            {last.provisional && `, ${t('targets.provisional')}`}
          </p>
        )}
      </td>
      <td className={styles.figure}>{due === null ? '—' : write(Math.round(due * 100) / 100, unit)}</td>
      <td className={styles.figure}>{gap === null ? '—' : write(gap, unit)}</td>
      <td>
        <TargetStandingMark standing={standing} />
      </td>
    </tr>
  )
}
