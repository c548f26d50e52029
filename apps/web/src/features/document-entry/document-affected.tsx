import type { DocumentView } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { StateCounts } from '../../parts/state-counts.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './task-lines.module.css'

/** The open tasks that replacing or repealing the document touches. */
export function DocumentAffected({ view: { document, affected } }: { readonly view: DocumentView }) {
  const { t } = useWords()
  if (affected.length === 0)
    return (
      <Panel title={t('documents.affected')}>
        <p className={styles.soft}>{t('documents.affectedNone')}</p>
      </Panel>
    )
  return (
    <Panel
      title={t('documents.affected')}
      note={t('documents.affectedNote')}
      aside={
        <Link to="/nhiem-vu" search={{ document: document.id }} className="screen-only">
          {t('documents.affectedList')}
        </Link>
      }
    >
      <ul className={styles.list}>
        {affected.map(({ id, code, text, programmeId, rolledUp }) => (
          <li key={id} className={styles.line}>
            <p className={styles.text}>
              <Link
                to="/chuong-trinh/$programmeId"
                params={{ programmeId }}
                search={{ task: id }}
                className={styles.code}
              >
                {code}
              </Link>
              {text}
            </p>
            <StateCounts byStatus={rolledUp.byStatus} list={{ task: id }} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
