import type { DraftBody } from '@dondoc/contracts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../pane-list.module.css'
import { BodyEntry } from './body-entry.tsx'

interface BodiesPaneProps {
  readonly bodies: readonly DraftBody[]
}

const certain = ['known', 'class', 'chosen', 'outside']

/** The printed names and whom each means; those that nobody could place stand first. */
export function BodiesPane({ bodies }: BodiesPaneProps) {
  const { t } = useWords()
  if (bodies.length === 0) return <EmptyState said={t('reading.bodies.none')} />
  const open = bodies.filter(({ standing }) => !certain.includes(standing))
  const placed = bodies.filter(({ standing }) => certain.includes(standing))
  return (
    <>
      <p className={styles.note}>{t('reading.bodies.note')}</p>
      <ul className={styles.list}>
        {[...open, ...placed].map((body) => (
          <BodyEntry key={body.name} body={body} />
        ))}
      </ul>
    </>
  )
}
