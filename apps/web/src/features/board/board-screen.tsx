import type { RegisterRow } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { BoardBelow } from './board-below.tsx'
import { BoardBodies } from './board-bodies.tsx'
import { BoardCounts } from './board-counts.tsx'
import { BoardExceptions } from './board-exceptions.tsx'
import { BoardHonesty } from './board-honesty.tsx'
import { BoardNeeds } from './board-needs.tsx'
import { BoardNews } from './board-news.tsx'
import styles from './board-screen.module.css'

interface BoardScreenProps {
  /** What can be done to a row without leaving the board. */
  readonly act: (row: RegisterRow) => ReactNode
}

/** What only the reader can unblock, first; then the whole. */
export function BoardScreen({ act }: BoardScreenProps) {
  const { t } = useWords()
  const { asOf, day, isToday } = useAsOf()
  const board = useQuery(trpc.board.show.queryOptions({ asOf }, { placeholderData: keepPreviousData }))

  return (
    <Screen title={t('board.title')} note={t('frame.asOf', { day: writeDay(day) })}>
      {board.error && <LoadFailure error={board.error} retry={() => void board.refetch()} />}
      {!board.data && !board.error && <SkeletonLines lines={8} height={64} />}
      {board.data && (
        <>
          <BoardNeeds board={board.data} />
          <div className={styles.columns}>
            <BoardExceptions counts={board.data.exceptions} act={act} />
            <div className={styles.side}>
              <BoardCounts board={board.data} />
              <BoardBelow below={board.data.below} />
              <BoardHonesty honesty={board.data.honesty} />
            </div>
          </div>
          {isToday && <BoardNews />}
          <BoardBodies bodies={board.data.bodies} />
        </>
      )}
    </Screen>
  )
}
