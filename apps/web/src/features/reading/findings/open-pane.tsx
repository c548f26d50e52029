import type { DraftBody } from '@dondoc/contracts'
import type { DraftWork, OpenPoint } from '@dondoc/domain/drafts'
import { valuesOf } from '@dondoc/domain/drafts'
import { Button } from '@mantine/core'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import styles from '../pane-list.module.css'
import { groupOpenPoints } from './group-open-points.ts'
import { sayOpenPoint } from './say-open-point.ts'

interface OpenPaneProps {
  readonly work: DraftWork
  readonly bodies: readonly DraftBody[]
  readonly points: readonly OpenPoint[]
  readonly onGo: (point: OpenPoint) => void
}

/** What stays open before confirming, each a press away from its place; fields of one kind may be accepted together. */
export function OpenPane({ work, bodies, points, onGo }: OpenPaneProps) {
  const { t } = useWords()
  const { acceptMany } = useReadingActions()
  if (points.length === 0) return <EmptyState said={t('reading.nothingOpen')} />
  const codes = new Map(work.tasks.map((task) => [task.id, valuesOf(task).code]))
  return groupOpenPoints(points).map(({ name, field, members, fields }) => (
    <section key={`${name} ${field}`} data-pane="open" aria-label={t(`reading.openGroups.${name}`)}>
      <div className={styles.groupHead}>
        <h3 className={styles.heading}>
          {t(`reading.openGroups.${name}`)}
          {field && `: ${t(`reading.fields.${field}`)}`} ({members.length})
        </h3>
        {field && members.length > 1 && (
          <Button size="compact-sm" variant="subtle" onClick={() => acceptMany(field, fields)}>
            {t('reading.acceptAll', { count: members.length })}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {members.map((point) => {
          const said = sayOpenPoint(t, point, { codes, bodies })
          return (
            <li key={said} className={styles.point}>
              <button type="button" className={styles.link} onClick={() => onGo(point)}>
                {said}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
