import type { DraftHistoryEntry } from '@dondoc/contracts'
import type { DraftWork } from '@dondoc/domain/drafts'
import { writeMoment } from '../../../day/write-moment.ts'
import { sayAuthor } from '../../../parts/say/say-author.ts'
import { useWords } from '../../../words/use-words.ts'
import { sayEdit } from '../draft/say-edit.ts'
import styles from './edit-list.module.css'

interface EditListProps {
  readonly edits: readonly DraftHistoryEntry[]
  readonly work: DraftWork
}

/** Who changed what, and when. */
export function EditList({ edits, work }: EditListProps) {
  const { t } = useWords()
  return (
    <ol className={styles.list}>
      {edits.map(({ sequence, recordedAt, by, edit }) => (
        <li key={sequence} className={styles.entry}>
          <p>{sayEdit(t, edit, work)}</p>
          <p className={styles.by}>{`${sayAuthor(t, by)}, ${writeMoment(recordedAt)}`}</p>
        </li>
      ))}
    </ol>
  )
}
