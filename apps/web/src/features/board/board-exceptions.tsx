import type { BoardView, RegisterRow } from '@dondoc/contracts'
import { boardLists } from '@dondoc/domain/roll-up'
import { exceptionKinds } from '@dondoc/domain/status'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { trpc } from '../../connection/trpc.ts'
import cards from '../../parts/card-table.module.css'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import type { RegisterSearch } from '../../search/register-search.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './board-exceptions.module.css'
import { ExceptionLine } from './exception-line.tsx'

const route = getRouteApi('/office/dieu-hanh')
const most = 12

interface BoardExceptionsProps {
  readonly counts: BoardView['exceptions']
  readonly act: (row: RegisterRow) => ReactNode
}

/** Who, how many days, which product is missing, which level must decide (Công văn 1400-CV/VPTU of 28/8/2026). */
export function BoardExceptions({ counts, act }: BoardExceptionsProps) {
  const { t } = useWords()
  const { asOf, isToday } = useAsOf()
  const { exception = 'any' } = route.useSearch()
  const navigate = route.useNavigate()
  const list: RegisterSearch = { ...boardLists.exceptions, exception }
  const rows = useQuery(
    trpc.register.list.queryOptions({ asOf, ...list, pageSize: most }, { placeholderData: keepPreviousData }),
  )
  const total = exceptionKinds.reduce((sum, kind) => sum + counts[kind], 0)
  const found = rows.data?.total ?? 0

  return (
    <Panel title={t('board.exceptions')} note={total > 0 && t('board.exceptionsOnce')} flush>
      <div className={styles.chips}>
        <ChoiceChips
          label={t('board.exceptionsFilter')}
          value={exception}
          onChange={(kind) =>
            void navigate({
              search: (old) => ({ ...old, exception: kind === 'any' ? undefined : kind }),
              resetScroll: false,
            })
          }
          choices={[
            { value: 'any', label: t('board.exceptionsAll'), count: total },
            ...exceptionKinds
              .filter((kind) => counts[kind] > 0 || kind === exception)
              .map((value) => ({ value, label: t(`status.exceptions.${value}`), count: counts[value] })),
          ]}
        />
      </div>
      {rows.error && <LoadFailure error={rows.error} retry={() => void rows.refetch()} />}
      {rows.isPending && <SkeletonLines lines={6} height={52} />}
      {rows.data && found === 0 && <EmptyState said={t('board.exceptionsNone')} />}
      {rows.data && found > 0 && (
        <table className={`${cards.table} ${styles.table}`}>
          <caption className={cards.caption}>{t('board.exceptions')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('board.body')}</th>
              <th scope="col" className={cards.number}>
                {t('board.daysLate')}
              </th>
              <th scope="col">{t('board.missing')}</th>
              <th scope="col">{t('board.decides')}</th>
              <th scope="col">{t('board.lastUpdate')}</th>
              {isToday && (
                <th scope="col" className="screen-only">
                  <span className={styles.unseen}>{t('board.act')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.data.rows.map((row) => (
              <ExceptionLine key={row.assignmentId} row={row} list={list} act={act(row)} />
            ))}
          </tbody>
        </table>
      )}
      {found > most && (
        <p className={styles.more}>
          <Link to="/nhiem-vu" search={list}>
            {t('board.exceptionsMore', { count: found })}
          </Link>
        </p>
      )}
    </Panel>
  )
}
