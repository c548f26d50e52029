import { writeDay } from '@dondoc/domain/days'
import type { AbsentOrganisation } from '@dondoc/domain/reorganisation'
import { useWords } from '../../../words/use-words.ts'
import styles from './body-entry.module.css'
import { BodyOffer } from './body-offer.tsx'
import { isRenamed } from './is-renamed.ts'

interface AbsentBodyProps {
  readonly absent: AbsentOrganisation
  readonly onGive: (successor: string) => void
}

/** A body that is not there on the day of receipt: since when, and a press for each that goes on with its work. */
export function AbsentBody({ absent, onGive }: AbsentBodyProps) {
  const { t } = useWords()
  const { name, on, endedOn, successors } = absent
  const [only] = successors
  function said() {
    if (endedOn === null) return t('reading.bodies.notYet', { name, day: writeDay(on) })
    const facts = { name, day: writeDay(endedOn), successors: successors.map((one) => one.name).join('; ') }
    if (isRenamed(absent)) return t('reading.bodies.renamed', facts)
    return t(only ? 'reading.bodies.succeeded' : 'reading.bodies.ended', facts)
  }
  return (
    <>
      <p className={styles.none}>{said()}</p>
      {only && (
        <div className={styles.offers}>
          {successors.map((one) => (
            <BodyOffer
              key={one.code}
              name={t('reading.bodies.giveTo', { name: one.name })}
              variant="light"
              onTake={() => onGive(one.code)}
            />
          ))}
        </div>
      )}
    </>
  )
}
