import type { RegisterRow } from '@dondoc/contracts'
import { useWords } from '../words/use-words.ts'
import styles from './below-done.module.css'

/** How much is done of what was given out from a row; nothing where nothing was. */
export function BelowDone({ below }: Pick<RegisterRow, 'below'>) {
  const { t } = useWords()
  if (!below) return null
  return <span className={styles.below}>{t('register.belowDone', { ...below })}</span>
}
