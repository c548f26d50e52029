import type { ProgrammeView } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './programme-findings.module.css'

interface ProgrammeFindingsProps {
  readonly view: ProgrammeView
  readonly onDocument: () => void
}

/** What a person should look at, each beside the words it is about. */
export function ProgrammeFindings({ view, onDocument }: ProgrammeFindingsProps) {
  const { t } = useWords()
  if (view.findings.length === 0) return <EmptyState said={t('programme.findingsNone')} />
  return (
    <ul className={styles.list}>
      {view.findings.map(({ kind, message, source }) => (
        <li key={`${kind} ${source.from} ${message}`} className={styles.entry}>
          <p>{message}</p>
          <blockquote className={styles.words}>{view.text.slice(source.from, source.until)}</blockquote>
          <Link
            to="."
            search={(old) => ({ ...old, at: source.from, task: undefined })}
            replace
            resetScroll={false}
            onClick={onDocument}
          >
            {t('programme.toDocument')}
          </Link>
        </li>
      ))}
    </ul>
  )
}
