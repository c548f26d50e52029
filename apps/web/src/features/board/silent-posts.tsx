import { Modal, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useIsNarrow } from '../../parts/use-is-narrow.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './silent-posts.module.css'

/** How many posts have never signed in; opens which ones, by body. */
export function SilentPosts({ count }: { readonly count: number }) {
  const { t } = useWords()
  const isNarrow = useIsNarrow()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <UnstyledButton
        className={styles.count}
        onClick={() => setOpen(true)}
        aria-label={`${t('board.neverSignedIn')}: ${count}`}
      >
        {count}
      </UnstyledButton>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        fullScreen={isNarrow}
        size={640}
        title={t('board.neverSignedIn')}
        closeButtonProps={{ 'aria-label': t('state.close') }}
      >
        <SilentBodies />
      </Modal>
    </>
  )
}

function SilentBodies() {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(trpc.board.silentPosts.queryOptions())
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />
  if (!data) return <SkeletonLines lines={4} height={44} />
  if (data.length === 0) return <p>{t('board.neverSignedInNone')}</p>
  return (
    <ul className={styles.list}>
      {data.map(({ organisation, posts }) => (
        <li key={organisation.code} className={styles.body}>
          <Link to="/to-chuc/$code" params={{ code: organisation.code }}>
            {organisation.name}
          </Link>{' '}
          ({posts.length})
          <ul className={styles.posts}>
            {posts.map(({ id, name, isHeld }) => (
              <li key={id}>
                {name}
                {!isHeld && <span className={styles.soft}> ({t('board.postNotHeld')})</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
