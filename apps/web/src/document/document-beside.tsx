import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { Panel } from '../parts/panel.tsx'
import styles from './document-beside.module.css'

export type Side = 'document' | 'tasks'

interface DocumentBesideProps {
  /** The side a narrow screen shows. */
  readonly side: Side
  readonly onSide: (side: Side) => void
  readonly label: string
  readonly names: Readonly<Record<Side, string>>
  /** What is printed where it is not both. */
  readonly printed?: Side
  readonly document: ReactNode
  readonly tasks: ReactNode
}

/** A document beside what was read out of it, each scrolling by itself; one at a time where there is no room for both. */
export function DocumentBeside(props: DocumentBesideProps) {
  const { side, onSide, label, names, printed, document, tasks } = props
  return (
    <>
      <SegmentedControl
        className={styles.sides}
        aria-label={label}
        fullWidth
        value={side}
        onChange={(value) => onSide(value === 'tasks' ? 'tasks' : 'document')}
        data={[
          { value: 'document', label: names.document },
          { value: 'tasks', label: names.tasks },
        ]}
      />
      <div className={styles.both} data-side={side} data-printed={printed}>
        <div className={styles.document} data-scroller>
          <Panel flush>{document}</Panel>
        </div>
        <div className={styles.tasks} data-scroller>
          <Panel flush>{tasks}</Panel>
        </div>
      </div>
    </>
  )
}
