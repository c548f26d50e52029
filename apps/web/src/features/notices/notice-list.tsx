import { Button } from '@mantine/core'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useWords } from '../../words/use-words.ts'
import { NoticeLine } from './notice-line.tsx'
import styles from './notice-list.module.css'
import type { useNotices } from './use-notices.ts'

interface NoticeListProps extends ReturnType<typeof useNotices> {
  /** A notice led somewhere else. */
  readonly onGone: () => void
}

/** The latest notices, unread ones marked. */
export function NoticeList({ list, markRead, onGone }: NoticeListProps) {
  const { t } = useWords()
  const { data, error, refetch } = list
  return (
    <section aria-label={t('notices.title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('notices.title')}</h2>
        {data !== undefined && data.unread > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => markRead()}>
            {t('notices.markAll')}
          </Button>
        )}
      </header>
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={3} />}
      {data?.total === 0 && <EmptyState said={t('notices.none')} next={t('notices.noneNext')} />}
      {data && data.total > 0 && (
        <ul className={styles.list}>
          {data.notices.map((notice) => (
            <NoticeLine
              key={notice.id}
              notice={notice}
              onOpen={() => {
                if (!notice.read) markRead([notice.id])
                onGone()
              }}
            />
          ))}
        </ul>
      )}
      {data && data.total > data.notices.length && (
        <p className={styles.more}>
          {t('notices.latest', { shown: data.notices.length, count: data.total })}
        </p>
      )}
    </section>
  )
}
