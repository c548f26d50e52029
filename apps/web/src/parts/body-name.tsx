import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { useWords } from '../words/use-words.ts'
import styles from './body-name.module.css'

interface BodyNameProps {
  readonly name: string
  readonly endedOn?: LocalDate | null
}

/** A body's full name, and since when it no longer exists. */
export function BodyName({ name, endedOn }: BodyNameProps) {
  const { t } = useWords()
  return (
    <span>
      {name}{' '}
      {endedOn && <span className={styles.ended}>{t('status.ended', { day: writeDay(endedOn) })}</span>}
    </span>
  )
}
