import type { DocumentLine } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { useWords } from '../words/use-words.ts'
import { DocumentLink } from './document-link.tsx'
import styles from './ending-words.module.css'

/** Since when a document no longer holds, or will not, and by which other. */
export function EndingWords({ document }: { readonly document: Pick<DocumentLine, 'ending'> }) {
  const { t } = useWords()
  const { ending } = document
  if (!ending) return null
  const day = writeDay(ending.on)
  return (
    <p className={styles.words}>
      {ending.by ? (
        <>
          {t('documents.endedBy', { day })} <DocumentLink document={ending.by} />
        </>
      ) : (
        t('documents.endedOn', { day })
      )}
    </p>
  )
}
