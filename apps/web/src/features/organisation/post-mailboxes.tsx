import type { MailboxView, OrganisationView } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { writeMoment } from '../../day/write-moment.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { useWords } from '../../words/use-words.ts'
import { MailboxDialog } from './mailbox-dialog.tsx'
import styles from './post-mailboxes.module.css'

type Post = OrganisationView['posts'][number]

interface PostMailboxesProps {
  readonly organisation: string
  readonly posts: readonly Post[]
}

/** Each post with where its digests go, and the way to change that. */
export function PostMailboxes({ organisation, posts }: PostMailboxesProps) {
  const { data, error, refetch } = useQuery(trpc.mailboxes.list.queryOptions({ organisation }))
  const [edited, setEdited] = useState<Post | null>(null)
  const viewOf = (post: Post) => data?.find((one) => one.post === post.id)
  return (
    <>
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      <ul className={styles.list}>
        {posts.map((post) => (
          <PostLine key={post.id} post={post} view={viewOf(post)} onEdit={() => setEdited(post)} />
        ))}
      </ul>
      {edited && (
        <MailboxDialog
          post={edited}
          mailbox={viewOf(edited)?.mailbox ?? null}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

interface PostLineProps {
  readonly post: Post
  readonly view: MailboxView | undefined
  readonly onEdit: () => void
}

function PostLine({ post, view, onEdit }: PostLineProps) {
  const { t } = useWords()
  const act = view?.mailbox ? 'change' : 'set'
  return (
    <li className={styles.line}>
      <div>
        <p className={styles.name}>{post.name}</p>
        <p className={styles.soft}>{view && sayMailbox(view)}</p>
        {view?.failing && <p className={styles.failing}>{t('posts.mailbox.failing')}</p>}
      </div>
      <Button
        variant="default"
        size="compact-md"
        disabled={!view}
        aria-label={t(`posts.mailbox.${act}For`, { post: post.name })}
        onClick={onEdit}
      >
        {t(`posts.mailbox.${act}`)}
      </Button>
    </li>
  )

  function sayMailbox({ mailbox, lastSentAt }: MailboxView): string {
    if (!mailbox) return t('posts.mailbox.none')
    const said = t('posts.mailbox.goesTo', { address: mailbox.address })
    return lastSentAt ? `${said} · ${t('posts.mailbox.lastSent', { moment: writeMoment(lastSentAt) })}` : said
  }
}
