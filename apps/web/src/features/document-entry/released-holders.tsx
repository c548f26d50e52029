import type { ReleasedHolder } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { sayAuthor } from '../../parts/say/say-author.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './task-lines.module.css'

interface ReleasedHoldersProps {
  /** The day from which the time runs, as written. */
  readonly from: string
  readonly holders: readonly ReleasedHolder[]
}

/** Whose time runs, and whose release was taken back: when, by whom and why. */
export function ReleasedHolders({ from, holders }: ReleasedHoldersProps) {
  const { t } = useWords()
  const running = holders.filter(({ takenBack }) => takenBack === null)
  return (
    <>
      {running.length > 0 && (
        <p className={styles.soft}>
          {t('documents.releasedOn', { day: from })} · {running.map(({ name }) => name).join('; ')}
        </p>
      )}
      {holders.map(
        ({ assignmentId, name, takenBack }) =>
          takenBack && (
            <p key={assignmentId} className={styles.soft}>
              {t('documents.takeBack.taken', {
                ...{ name, from, day: writeDay(takenBack.on) },
                ...{ by: sayAuthor(t, takenBack.by), reason: takenBack.reason },
              })}
            </p>
          ),
      )}
    </>
  )
}
