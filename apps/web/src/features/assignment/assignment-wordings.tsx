import type { AssignmentView } from '@dondoc/contracts'
import { addDays, writeDay } from '@dondoc/domain/days'
import { WordChanges } from '../../parts/word-changes.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-wordings.module.css'
import { DetailSection } from './detail-section.tsx'

/** What earlier versions of the directive said of the task, each against the one that came after it. */
export function AssignmentWordings({ view }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  if (view.earlierWordings.length === 0) return null
  return (
    <DetailSection title={t('assignment.wordings.title')}>
      <ol className={styles.list}>
        {view.earlierWordings.map(({ document, until, text, nextText, others }) => (
          <li key={`${document} ${until} ${text}`} className={styles.wording}>
            <p className={styles.until}>
              {t('assignment.wordings.until', { document, day: writeDay(addDays(until, -1)) })}
            </p>
            <WordChanges before={text} after={nextText} />
            {others.map(({ what, words }) => (
              <p key={what} className={styles.field}>
                {t(`assignment.wordings.parts.${what}`, { words: words ?? t('assignment.wordings.blank') })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </DetailSection>
  )
}
