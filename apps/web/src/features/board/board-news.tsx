import { skipToken, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { writeMoment } from '../../day/write-moment.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { sayAuthor } from '../../parts/say/say-author.ts'
import { sayHappening } from '../../parts/say/say-happening.ts'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './board-news.module.css'
import { useVisit } from './use-visit.ts'

/** What others recorded since the reader last looked at the board. */
export function BoardNews() {
  const { t } = useWords()
  const since = useVisit()
  const news = useQuery(trpc.board.news.queryOptions(since ? { since } : skipToken))
  return (
    <Panel title={t('board.news')} note={since && t('board.newsSince', { at: writeMoment(since) })} flush>
      {news.error && <LoadFailure error={news.error} retry={() => void news.refetch()} />}
      {!news.data && !news.error && <SkeletonLines lines={3} />}
      {news.data?.total === 0 && <EmptyState said={t('board.newsNone')} />}
      {news.data && news.data.total > 0 && (
        <>
          <ul className={styles.counts}>
            {news.data.counts.map(({ type, count }) => (
              <li key={type}>
                <strong>{count}</strong> {t(`board.newsKinds.${type}`)}
              </li>
            ))}
          </ul>
          <ol className={styles.list}>
            {news.data.newest.map(({ assignmentId, code, organisation, entry }) => (
              <li key={`${assignmentId} ${entry.sequence}`} className={styles.line}>
                <time className={styles.when} dateTime={entry.recordedAt}>
                  {writeMoment(entry.recordedAt)}
                </time>
                <div>
                  <Link
                    to="/nhiem-vu/$assignmentId"
                    params={{ assignmentId }}
                    search={{}}
                    className={styles.what}
                  >
                    <span className={styles.code}>{code}</span> {sayHappening(t, entry).what}
                  </Link>
                  <p className={styles.by}>
                    {organisation.name} · {sayAuthor(t, entry.by)}
                  </p>
                </div>
              </li>
            ))}
          </ol>
          {news.data.total > news.data.newest.length && (
            <p className={styles.more}>
              {t('board.newsMore', { count: news.data.total - news.data.newest.length })}
            </p>
          )}
        </>
      )}
    </Panel>
  )
}
