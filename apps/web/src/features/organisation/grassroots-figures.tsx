import type { GrassrootsView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import type { MemberCounts } from '@dondoc/domain/grassroots'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-grassroots.module.css'

const columns = ['cells', 'official', 'probationary'] as const

/** Its own figures beside the sum of those below, and whether they agree. */
export function GrassrootsFigures({ view }: { readonly view: GrassrootsView }) {
  const { t } = useWords()
  const { code, state, below, agrees, branch } = view
  const { counts } = state
  return (
    <>
      <table className={styles.figures}>
        <caption className={styles.caption}>
          {t('grassroots.counts')} {counts && t('grassroots.countedOn', { day: writeDay(counts.on) })}
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`grassroots.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line title={t('grassroots.own')} counts={counts} />
          {branch.organisations > 0 && <Line title={t('grassroots.below')} counts={below} />}
        </tbody>
      </table>
      {agrees !== null && (
        <p className={agrees ? styles.soft : styles.flag}>
          {t(agrees ? 'grassroots.agree' : 'grassroots.disagree')}
        </p>
      )}
      {branch.organisations > 0 && (
        <p>
          <Link to="/to-chuc/co-so" search={{ under: code }}>
            {t('grassroots.openList')}
          </Link>
          {branch.missing > 0 && (
            <span className={styles.soft}> · {t('grassroots.missing', { count: branch.missing })}</span>
          )}
        </p>
      )}
    </>
  )
}

function Line({ title, counts }: { readonly title: string; readonly counts: MemberCounts | null }) {
  const { t } = useWords()
  return (
    <tr>
      <th scope="row">{title}</th>
      {columns.map((column) => (
        <td key={column}>
          {counts ? counts[column] : <span className={styles.soft}>{t('grassroots.nothing')}</span>}
        </td>
      ))}
    </tr>
  )
}
