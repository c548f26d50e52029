import type { DifferenceView, OrganisationNode } from '@dondoc/contracts'
import { useWords } from '../../words/use-words.ts'
import styles from './change-mark.module.css'
import { sayMark } from './say-mark.ts'

interface ChangeMarkProps {
  readonly node: OrganisationNode
  readonly difference: DifferenceView | undefined
}

/** Beside a body: what the day changed of it, or what is planned for it. That it has ended stands with its name. */
export function ChangeMark({ node, difference }: ChangeMarkProps) {
  const { t } = useWords()
  const said = node.endedOn === null && sayMark(t, node, difference)
  if (!said) return null
  return (
    <span className={styles.mark} data-changed={difference !== undefined || undefined}>
      {said}
    </span>
  )
}
