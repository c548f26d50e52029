import type { PostSuccession } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { PostMoveConfirm } from './post-move-confirm.tsx'
import styles from './succession-body.module.css'
import { SuccessorSelect } from './successor-select.tsx'

/** One post of a body that has ended, and where it is to go. */
export function PostSuccessionRow({
  succession: { post, body, candidates },
}: {
  readonly succession: PostSuccession
}) {
  const { t } = useWords()
  const [only, ...others] = candidates
  const [to, setTo] = useState<string | null>(only && others.length === 0 ? only.code : null)
  return (
    <li className={styles.row}>
      <div className={styles.task}>
        <strong>{post.name}</strong>
        <span className={styles.note}>
          {body.name}, {t('structure.queue.ended', { day: writeDay(body.endsOn) })}
        </span>
      </div>
      <div className={styles.choice}>
        <SuccessorSelect
          label={`${t('structure.posts.to')}: ${post.name}`}
          candidates={candidates}
          value={to}
          onChange={setTo}
        />
        <PostMoveConfirm posts={to ? [{ postId: post.id, from: body.code, to }] : []}>
          {t('structure.posts.move')}
        </PostMoveConfirm>
      </div>
    </li>
  )
}
