import type { PlanEditionView, PlanView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './plan-editions.module.css'
import { PlanLine } from './plan-line.tsx'

/** What was approved, newest first; the first is in force, all stay readable as they were. */
export function PlanEditions({ view }: { readonly view: PlanView }) {
  const { t } = useWords()
  if (view.approved.length === 0) return null
  return (
    <Panel title={t('plans.editions')} flush>
      {view.approved.map((edition, index) => (
        <details key={edition.edition} className={styles.edition}>
          <summary>
            {t('plans.editionApproved', { edition: edition.edition, day: writeDay(edition.on) })}
            {index === 0 && <strong> · {t('plans.inForce')}</strong>}
          </summary>
          <Paper edition={edition} />
          {edition.purpose && <p className={styles.purpose}>{edition.purpose}</p>}
          <ol className={styles.list}>
            {edition.lines.map((line, number) => (
              <li key={line.id}>
                <PlanLine {...{ view, line, number: number + 1 }} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </Panel>
  )
}

function Paper({ edition: { code, paper } }: { readonly edition: PlanEditionView }) {
  const { t } = useWords()
  return (
    <p className={styles.paper}>
      {t('plans.code', { code })} ·{' '}
      {paper === 'drawn' ? (
        <a href={`/api/plans/${code}/file`} download>
          {t('plans.paper')}
        </a>
      ) : (
        t(`plans.papers.${paper}`)
      )}
    </p>
  )
}
