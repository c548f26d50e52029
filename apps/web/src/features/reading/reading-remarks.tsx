import { explainRemark, type Remark } from '@dondoc/domain/programme'
import { IconInfoCircle } from '@tabler/icons-react'
import { useWords } from '../../words/use-words.ts'
import styles from './reading-remarks.module.css'

/** What the file hides, and what the reading made of it: said above the document, for it stands nowhere in it. */
export function ReadingRemarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { t, language } = useWords()
  if (remarks.length === 0) return null
  return (
    <section className={styles.remarks} aria-label={t('reading.remarks')}>
      <IconInfoCircle size={18} stroke={1.7} className={styles.icon} aria-hidden />
      <ul className={styles.list}>
        {remarks.map((remark) => (
          <li key={JSON.stringify(remark)}>{explainRemark(remark, language)}</li>
        ))}
      </ul>
    </section>
  )
}
