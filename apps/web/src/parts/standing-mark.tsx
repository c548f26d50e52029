import type { DocumentStanding } from '@dondoc/domain/documents'
import { useWords } from '../words/use-words.ts'
import { lookOfStanding } from './looks/standing-look.ts'
import styles from './status-mark.module.css'

/** How a document stands: a shape, a colour and always the words. */
export function StandingMark({ standing }: { readonly standing: DocumentStanding }) {
  const { t } = useWords()
  const { tone, form, icon: Icon } = lookOfStanding(standing)
  return (
    <span className={styles.mark} data-tone={tone} data-form={form}>
      <Icon className={styles.icon} size={16} stroke={1.8} aria-hidden />
      <span>{t(`documents.standings.${standing}`)}</span>
    </span>
  )
}
