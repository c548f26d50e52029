import type { NoticeView } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { writeMoment } from '../../day/write-moment.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './notice-line.module.css'
import { sayNotice } from './say-notice.ts'

interface NoticeLineProps {
  readonly notice: NoticeView
  readonly onOpen: () => void
}

/** One notice: what happened, when it was told, and the way to the thing. */
export function NoticeLine({ notice, onOpen }: NoticeLineProps) {
  const { t } = useWords()
  const { assignmentId, documentId } = notice
  const words = (
    <>
      <span className={styles.words}>{sayNotice(t, notice.matter)}</span>
      <span className={styles.when}>
        {!notice.read && <strong className={styles.unread}>{t('notices.unread')}</strong>}
        {writeMoment(notice.raisedAt)}
      </span>
    </>
  )
  return (
    <li>
      {assignmentId ? (
        <Link
          className={styles.line}
          to="/nhiem-vu/$assignmentId"
          params={{ assignmentId }}
          search={{}}
          onClick={onOpen}
        >
          {words}
        </Link>
      ) : 'plan' in notice.matter ? (
        <Link
          className={styles.line}
          to="/ke-hoach/$planId"
          params={{ planId: notice.matter.plan }}
          search={{}}
          onClick={onOpen}
        >
          {words}
        </Link>
      ) : documentId ? (
        <Link
          className={styles.line}
          to="/van-ban/$documentId"
          params={{ documentId }}
          search={{}}
          onClick={onOpen}
        >
          {words}
        </Link>
      ) : (
        <button type="button" className={styles.line} onClick={onOpen}>
          {words}
        </button>
      )}
    </li>
  )
}
