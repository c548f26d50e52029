import type { PlanRow } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { isOpen, statuses } from '@dondoc/domain/status'
import { Link } from '@tanstack/react-router'
import cards from '../../parts/card-table.module.css'
import { PlanMark } from '../../parts/plan-mark.tsx'
import type { RegisterSearch } from '../../search/register-search.ts'
import { useWords } from '../../words/use-words.ts'
import { BeginPlan } from './begin-plan.tsx'
import styles from './plans-table.module.css'

/** A body a row: its standing, its plan, and how much of the programme it leads. */
export function PlansTable({ rows }: { readonly rows: readonly PlanRow[] }) {
  const { t } = useWords()
  return (
    <table className={cards.table}>
      <caption className={cards.caption}>{t('plans.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plans.body')}</th>
          <th scope="col">{t('plans.standing')}</th>
          <th scope="col" className={`${cards.number} ${styles.count}`}>
            {t('plans.lines')}
          </th>
          <th scope="col" className={`${cards.number} ${styles.count}`}>
            {t('plans.openTasks')}
          </th>
          <th scope="col" className={styles.action} aria-label={t('plans.open')} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PlansRow key={`${row.programme.id} ${row.organisation.code}`} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function PlansRow({ row }: { readonly row: PlanRow }) {
  const { t } = useWords()
  const { organisation, standing, planId, edition, lines, open, tasks, submittedOn, mayBegin } = row
  /** What it owes a plan for: led by itself, given by no superior body. */
  const own = {
    ...{ programme: row.programme.id, organisation: organisation.code },
    ...{ reach: 'own', counting: 'first_hand' },
  } satisfies RegisterSearch
  return (
    <tr>
      <td>
        {planId ? (
          <Link to="/ke-hoach/$planId" params={{ planId }} className={styles.link}>
            {organisation.name}
          </Link>
        ) : (
          organisation.name
        )}
      </td>
      <td>
        <PlanMark standing={standing} />
        <span className={styles.soft}>
          {[
            edition && edition > 1 && t('plans.edition', { edition }),
            standing === 'submitted' && submittedOn && t('plans.submittedOn', { day: writeDay(submittedOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
      <td className={`${cards.number} ${styles.count}`} data-label={t('plans.lines')}>
        {planId ? lines : '–'}
      </td>
      <td className={`${cards.number} ${styles.count}`} data-label={t('plans.openTasks')}>
        <Link
          to="/nhiem-vu"
          search={{ ...own, statuses: statuses.filter(isOpen) }}
          aria-label={`${t('plans.openTasks')}: ${open}`}
        >
          {open}
        </Link>
        /
        <Link
          to="/nhiem-vu"
          search={{ ...own, statuses: statuses.filter((status) => status !== 'withdrawn') }}
          aria-label={`${t('plans.allTasks')}: ${tasks}`}
        >
          {tasks}
        </Link>
      </td>
      <td className={styles.action}>{mayBegin && <BeginPlan row={row} />}</td>
    </tr>
  )
}
