import { writeDay } from '@dondoc/domain/days'
import { targetKey } from '@dondoc/domain/drafts'
import { type DraftTarget, explainReading } from '@dondoc/domain/programme'
import { targetSigns } from '../../../parts/say/target-signs.ts'
import { useFigures } from '../../../parts/use-figures.ts'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import styles from '../pane-list.module.css'
import { useReadingFacts } from '../reading-facts.ts'

interface TargetGoalProps {
  readonly text: string
  readonly target: DraftTarget
  readonly dropped: readonly string[]
}

/** One figure of a measure with its day, what is doubtful about it, and the way to its words; it can be dropped. */
export function TargetGoal({ text, target, dropped }: TargetGoalProps) {
  const { t, language } = useWords()
  const write = useFigures()
  const { send, show } = useReadingActions()
  const { isOpen } = useReadingFacts()
  const { measure, operator, value, unit, by, source, readings } = target
  const key = targetKey(target)
  const isDropped = dropped.includes(key)
  const figure = value === null ? '' : `${targetSigns[operator]} ${write(value, unit)}`
  const day = by ? t('programme.targetBy', { day: writeDay(by) }) : t('reading.targets.noDay')
  const goal = `${figure} ${day}`.trim()
  const ranged = readings.value?.reason.doubt === 'range' ? readings.value.ranges : []
  const printed = ranged.map(({ from, until }) => text.slice(from, until)).join(' ')
  const doubted = Object.values(readings).filter((reading) => reading?.reason.doubt)

  function change() {
    if (isDropped) send({ type: 'restore-target', target: key })
    else send({ type: 'drop-target', target: key }, t('reading.targets.dropped'))
  }

  return (
    <div className={styles.goal} data-dropped={isDropped || undefined}>
      <p className={styles.value}>{goal}</p>
      {isDropped && <p className={styles.soft}>{t('reading.targets.isDropped')}</p>}
      {printed && <p className={styles.soft}>{t('reading.targets.printed', { words: printed })}</p>}
      {doubted.map((reading) => (
        <p key={reading.reason.doubt} className={styles.soft}>
          {explainReading(reading.reason, language)}
        </p>
      ))}
      <p className={styles.row}>
        <button type="button" className={styles.link} onClick={() => show(source.from)}>
          {t('reading.toWords')}
        </button>
        {isOpen && (
          <button
            type="button"
            className={styles.link}
            aria-label={t(isDropped ? 'reading.targets.restore' : 'reading.targets.drop', { measure, goal })}
            onClick={change}
          >
            {t(isDropped ? 'reading.restore' : 'reading.drop')}
          </button>
        )}
      </p>
    </div>
  )
}
