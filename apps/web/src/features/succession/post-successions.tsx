import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { PostMoveConfirm } from './post-move-confirm.tsx'
import { PostSuccessionRow } from './post-succession-row.tsx'
import styles from './succession-body.module.css'

/** Posts of bodies that have ended: none moves by itself. Nothing on another day, or for posts that may not move them. */
export function PostSuccessions() {
  const { t } = useWords()
  const { actions } = useSession()
  const { isToday } = useAsOf()
  const mayMove = actions.includes('move-posts') && isToday
  const waiting = useQuery(trpc.succession.posts.queryOptions(undefined, { enabled: mayMove }))
  if (!mayMove) return null
  if (waiting.error) return <LoadFailure error={waiting.error} retry={() => void waiting.refetch()} />
  const posts = waiting.data ?? []
  if (posts.length === 0) return null
  const single = posts.flatMap(({ post, body, candidates: [only, ...others] }) =>
    only && others.length === 0 ? [{ postId: post.id, from: body.code, to: only.code }] : [],
  )
  return (
    <Panel
      title={t('structure.posts.title')}
      note={t('structure.posts.note', { count: posts.length })}
      aside={
        single.length > 1 && (
          <PostMoveConfirm posts={single}>
            {t('structure.posts.moveAll', { count: single.length })}
          </PostMoveConfirm>
        )
      }
      flush
    >
      <div className={styles.body}>
        <ul className={styles.list}>
          {posts.map((one) => (
            <PostSuccessionRow key={one.post.id} succession={one} />
          ))}
        </ul>
      </div>
    </Panel>
  )
}
