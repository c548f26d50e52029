import type { ReleasedTask } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './task-lines.module.css'

/** The tasks whose waiting this document ended. */
export function DocumentReleased({ released }: { readonly released: readonly ReleasedTask[] }) {
  const { t } = useWords()
  return (
    <Panel title={t('documents.released')}>
      <ul className={styles.list}>
        {released.map(({ taskId, code, text, on, holders }) => (
          <li key={taskId} className={styles.line}>
            <p className={styles.text}>
              <Link to="/nhiem-vu" search={{ task: taskId }} className={styles.code}>
                {code}
              </Link>
              {text}
            </p>
            <p className={styles.soft}>
              {t('documents.releasedOn', { day: writeDay(on) })} · {holders.join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
