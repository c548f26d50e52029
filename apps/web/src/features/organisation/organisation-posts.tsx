import type { OrganisationView } from '@dondoc/contracts'
import { Panel } from '../../parts/panel.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-screen.module.css'
import { PostMailboxes } from './post-mailboxes.tsx'

/** The posts of the body and, for those who set them, the mailboxes to which their digests go. */
export function OrganisationPosts({ code, posts }: Pick<OrganisationView, 'code' | 'posts'>) {
  const { t } = useWords()
  const setsMailboxes = useSession().actions.includes('set-mailbox')
  return (
    <Panel title={t('structure.page.posts')}>
      {posts.length === 0 && <p className={styles.soft}>{t('structure.page.noPosts')}</p>}
      {setsMailboxes && posts.length > 0 ? (
        <PostMailboxes organisation={code} posts={posts} />
      ) : (
        <ul className={styles.list}>
          {posts.map((post) => (
            <li key={post.id}>{post.name}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
