import type { DraftTarget } from '@dondoc/domain/programme'
import { measureKey, measureOf } from '@dondoc/domain/targets'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../pane-list.module.css'
import { TargetGoal } from './target-goal.tsx'

interface TargetsPaneProps {
  readonly text: string
  readonly targets: readonly DraftTarget[]
  /** Those that a person dropped, by their keys. */
  readonly dropped: readonly string[]
}

/** The numbers to reach that the document sets; figures of one measure stand under its words, year by year. */
export function TargetsPane({ text, targets, dropped }: TargetsPaneProps) {
  const { t } = useWords()
  if (targets.length === 0) return <EmptyState said={t('programme.targetsNone')} />
  return (
    <>
      <p className={styles.note}>{t('reading.targets.note')}</p>
      <ul className={styles.list} data-pane="targets" aria-label={t('reading.targets.list')}>
        {groupByMeasure(targets).map(([first, ...others]) => (
          <li key={`${first.source.from} ${first.value}`} className={styles.entry}>
            <p className={styles.name}>{first.measure}</p>
            {[first, ...others].map((target) => (
              <TargetGoal key={`${target.source.from} ${target.value}`} {...{ text, target, dropped }} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

type Group = readonly [DraftTarget, ...DraftTarget[]]

/** Neighbours in the document that measure the same; what has no figure stands alone. */
function groupByMeasure(targets: readonly DraftTarget[]): Group[] {
  const groups: Group[] = []
  for (const target of targets) {
    const last = groups.at(-1)
    const goesOn = last && target.value !== null && keyOf(last[0]) === keyOf(target)
    if (last && goesOn) groups[groups.length - 1] = [...last, target]
    else groups.push([target])
  }
  return groups
}

const keyOf = (target: DraftTarget) => measureKey(measureOf(target))
