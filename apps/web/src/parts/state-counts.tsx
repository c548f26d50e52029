import type { Status } from '@dondoc/domain/status'
import { Link } from '@tanstack/react-router'
import type { RegisterSearch } from '../search/register-search.ts'
import { useWords } from '../words/use-words.ts'
import { lookOfStatus } from './looks/status-look.ts'
import { pressing } from './pressing.ts'
import styles from './state-counts.module.css'
import { ToneSwatch } from './tone-swatch.tsx'

interface StateCountsProps {
  readonly byStatus: Readonly<Record<Status, number>>
  /** The list of which each count is a part. */
  readonly list: RegisterSearch
}

/** Counts by status in words, each a way to its rows. */
export function StateCounts({ byStatus, list }: StateCountsProps) {
  const { t } = useWords()
  return (
    <ul className={styles.counts}>
      {pressing
        .filter((status) => byStatus[status] > 0)
        .map((status) => (
          <li key={status}>
            <Link to="/nhiem-vu" search={{ ...list, statuses: [status] }} className={styles.count}>
              <ToneSwatch look={lookOfStatus(status)} />
              <span>
                <strong>{byStatus[status]}</strong> {t(`status.names.${status}`)}
              </span>
            </Link>
          </li>
        ))}
    </ul>
  )
}
