import type { RegisterRow } from '@dondoc/contracts'
import { useWords } from '../words/use-words.ts'
import styles from './need-marks.module.css'

/** What on a row waits for somebody's answer, in words; nothing where nothing does. */
export function NeedMarks({ needs }: Pick<RegisterRow, 'needs'>) {
  const { t } = useWords()
  const said = needs.includes('late_reply') ? needs.filter((need) => need !== 'reply') : needs
  if (said.length === 0) return null
  return (
    <span className={styles.needs}>
      {said.map((need) => (
        <span key={need} className={styles.need}>
          {t(`register.needs.${need}`)}
        </span>
      ))}
    </span>
  )
}
