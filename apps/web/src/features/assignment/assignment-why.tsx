import type { AssignmentView } from '@dondoc/contracts'
import { lookOf } from '../../parts/looks/status-look.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-why.module.css'
import { sayVerdict } from './say-verdict.ts'
import { whyFlagged } from './why-flagged.ts'

/** Why it is red: who or what is late, and the facts behind it. */
export function AssignmentWhy({ view }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  return (
    <section
      className={styles.why}
      data-tone={lookOf(view.row.derived).tone}
      aria-label={t('assignment.why')}
    >
      <h3 className={styles.title}>{t('assignment.why')}</h3>
      {view.verdict && <p className={styles.verdict}>{sayVerdict(t, view.verdict)}</p>}
      <ul className={styles.list}>
        {whyFlagged(t, view).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
