import type { DraftBody } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import styles from '../pane-list.module.css'
import { useReadingFacts } from '../reading-facts.ts'
import { BodyEntry } from './body-entry.tsx'
import { isUnplaced } from './is-unplaced.ts'

interface BodiesPaneProps {
  readonly bodies: readonly DraftBody[]
}

/** The printed names and whom each means; those that nobody could place stand first. */
export function BodiesPane({ bodies }: BodiesPaneProps) {
  const { t } = useWords()
  const { keepNames } = useReadingActions()
  const { isOpen: mayChange } = useReadingFacts()
  if (bodies.length === 0) return <EmptyState said={t('reading.bodies.none')} />
  const open = bodies.filter(isUnplaced)
  const unlike = open
    .filter(
      ({ standing, suggestions, absent }) =>
        standing === 'unknown' && suggestions.length === 0 && absent.length === 0,
    )
    .map(({ name }) => name)
  const placed = bodies.filter((body) => !isUnplaced(body))
  return (
    <>
      <p className={styles.note}>{t('reading.bodies.note')}</p>
      {mayChange && unlike.length > 1 && (
        <Button size="compact-sm" variant="default" mx={16} mt={8} mb={4} onClick={() => keepNames(unlike)}>
          {t('reading.bodies.keepAll', { count: unlike.length })}
        </Button>
      )}
      <ul className={styles.list}>
        {[...open, ...placed].map((body) => (
          <BodyEntry key={body.name} body={body} />
        ))}
      </ul>
    </>
  )
}
