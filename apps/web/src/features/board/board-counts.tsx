import type { StatusCounts } from '@dondoc/contracts'
import { boardLists } from '@dondoc/domain/roll-up'
import type { Grade, Status } from '@dondoc/domain/status'
import { Link } from '@tanstack/react-router'
import { lookOfStatus } from '../../parts/looks/status-look.ts'
import { Panel } from '../../parts/panel.tsx'
import { pressing } from '../../parts/pressing.ts'
import { StateBar } from '../../parts/state-bar.tsx'
import { ToneSwatch } from '../../parts/tone-swatch.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './board-counts.module.css'

const gradesOf: Partial<Readonly<Record<Status, readonly Grade[]>>> = {
  done: ['early', 'on_time', 'late', 'not_assessed'],
  standing: ['kept_up', 'update_late'],
  overdue: ['1-7', '8-30', 'over-30'],
}

/** Every assignment once; the lines sum to the total. */
export function BoardCounts({ board }: { readonly board: StatusCounts }) {
  const { t } = useWords()
  return (
    <Panel title={t('board.counts')} flush>
      <div className={styles.picture}>
        <StateBar byStatus={board.byStatus} label={t('board.counts')} />
      </div>
      <table className={styles.table}>
        <tbody>
          {pressing
            .filter((status) => board.byStatus[status] > 0)
            .map((status) => (
              <CountLine key={status} status={status} board={board} />
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('board.total')}</th>
            <td className={styles.number}>
              <Link to="/nhiem-vu" search={boardLists.everything}>
                {board.total}
              </Link>
            </td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  )
}

function CountLine({ status, board }: { readonly status: Status; readonly board: StatusCounts }) {
  const { t } = useWords()
  const grades = (gradesOf[status] ?? []).filter((grade) => board.byGrade[grade] > 0)
  return (
    <tr>
      <th scope="row">
        <Link to="/nhiem-vu" search={boardLists.status(status)} className={styles.line}>
          <ToneSwatch look={lookOfStatus(status)} />
          {t(`status.names.${status}`)}
        </Link>
        {grades.length > 0 && (
          <ul className={styles.grades}>
            {grades.map((grade) => (
              <li key={grade}>
                <Link to="/nhiem-vu" search={boardLists.grade(status, grade)}>
                  {t(`status.grades.${grade}`)}: {board.byGrade[grade]}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </th>
      <td className={styles.number}>
        <Link
          to="/nhiem-vu"
          search={boardLists.status(status)}
          aria-label={`${t(`status.names.${status}`)}: ${board.byStatus[status]}`}
        >
          {board.byStatus[status]}
        </Link>
      </td>
    </tr>
  )
}
