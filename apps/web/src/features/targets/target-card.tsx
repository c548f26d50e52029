import type { TargetLine } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { targetSigns } from '../../parts/say/target-signs.ts'
import { useFigures } from '../../parts/use-figures.ts'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { TargetBodyView } from './target-body-view.tsx'
import styles from './target-card.module.css'
import { ValueDialog } from './value-dialog.tsx'

interface TargetCardProps {
  readonly target: TargetLine
  /** Where its words stand. */
  readonly links: ReactNode
}

/** A number to reach, and how each body that answers for it stands. */
export function TargetCard({ target, links }: TargetCardProps) {
  const { t } = useWords()
  const write = useFigures()
  const { actions } = useSession()
  const { isToday } = useAsOf()
  const [isRecording, setRecording] = useState(false)
  const { measure, operator, value, unit, by, bodies, before, endedOn } = target
  const measured = bodies.filter(({ records }) => records.length > 0).length
  return (
    <article className={styles.card} aria-label={measure}>
      <h3 className={styles.measure}>{measure}</h3>
      <p className={styles.goal}>
        {value !== null && `${targetSigns[operator]} ${write(value, unit)} `}
        {by && t('programme.targetBy', { day: writeDay(by) })}
      </p>
      <p className={styles.links}>{links}</p>
      {before.map((words) => (
        <p key={words} className={styles.soft}>
          {t('targets.before', { words })}
        </p>
      ))}
      {endedOn && <p className={styles.soft}>{t('targets.ended', { day: writeDay(endedOn) })}</p>}
      {operator === 'milestone' ? (
        <p className={styles.soft}>{t('targets.milestone')}</p>
      ) : (
        <>
          {bodies.map((body) => (
            <TargetBodyView
              key={body.organisation.code}
              {...{ target, body, goal: value }}
              isOpen={measured === 1}
            />
          ))}
          {endedOn === null && isToday && actions.includes('record-target-value') && (
            <Button variant="default" className={styles.record} onClick={() => setRecording(true)}>
              {t('targets.record')}
            </Button>
          )}
        </>
      )}
      {isRecording && <ValueDialog target={target} onClose={() => setRecording(false)} />}
    </article>
  )
}
