import type { OrganisationView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-screen.module.css'

/** The reports that were made of it, each under its code; nothing where there are none that the post may read. */
export function OrganisationReports({ view: { code } }: { readonly view: OrganisationView }) {
  const { t } = useWords()
  const { data } = useQuery(trpc.reports.of.queryOptions({ organisation: code }))
  if (!data || data.length === 0) return null
  return (
    <Panel title={t('reports.title')}>
      <ul className={styles.list}>
        {data.map(({ code: report, runId, periodWords, cutOff, state, fileName }) => (
          <li key={report}>
            <Link to="/bao-cao/$runId" params={{ runId }}>
              {t('reports.of', { period: periodWords })}
            </Link>{' '}
            <span className={styles.soft}>
              {t('reports.cutOff', { day: writeDay(cutOff) })} · {report} ·{' '}
              {state === 'rendered' ? (
                <a
                  href={`/api/reports/${report}/file`}
                  download={fileName ?? true}
                  aria-label={`${t('reports.download')} ${periodWords}`}
                >
                  {t('reports.download')}
                </a>
              ) : (
                t(`reports.states.${state}`)
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
