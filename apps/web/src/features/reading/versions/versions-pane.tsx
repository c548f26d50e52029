import type { ComparedTask, DraftBody } from '@dondoc/contracts'
import type { DraftWork } from '@dondoc/domain/drafts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { trpc } from '../../../connection/trpc.ts'
import { ChoiceChips } from '../../../parts/choice-chips.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { LoadFailure } from '../../../parts/load-failure.tsx'
import { SkeletonLines } from '../../../parts/skeleton-lines.tsx'
import { useWords } from '../../../words/use-words.ts'
import { isUnplaced } from '../fields/is-unplaced.ts'
import { ComparedEntry } from '../tasks/compared-entry.tsx'
import { CarriedTargets } from './carried-targets.tsx'
import styles from './versions-pane.module.css'

interface VersionsPaneProps {
  readonly draftId: string
  /** Goes up with every edit: the comparison is asked for anew. */
  readonly sequence: number
  readonly bodies: readonly DraftBody[]
  readonly work: Pick<DraftWork, 'replaces' | 'carried'>
}

const kinds = ['changed', 'added', 'removed', 'same'] as const
type Kind = (typeof kinds)[number]

/** What this version changes of the one before, and what that does to the work in hand, before anything is confirmed. */
export function VersionsPane({ draftId, sequence, bodies, work }: VersionsPaneProps) {
  const { t } = useWords()
  const [shown, setShown] = useState<Kind>('changed')
  const { data, error, refetch } = useQuery(trpc.drafts.compare.queryOptions({ draftId }, { staleTime: 0 }))
  useEffect(() => {
    if (sequence > 0) void refetch()
  }, [sequence, refetch])

  if (error) return <LoadFailure error={error} retry={() => void refetch()} />
  if (data === undefined) return <SkeletonLines lines={6} height={72} />
  if (data === null) return <EmptyState said={t('reading.versions.none')} />
  const byKind = Map.groupBy(data.tasks, kindOf)
  const tasks = byKind.get(shown) ?? []
  const unplaced = bodies.filter(isUnplaced)
  return (
    <div className={styles.pane}>
      <CarriedTargets targets={data.targets} work={work} />
      <ChoiceChips
        label={t('reading.versions.show')}
        value={shown}
        onChange={setShown}
        choices={kinds.map((value) => ({
          value,
          label: t(`reading.versions.kinds.${value}`),
          count: byKind.get(value)?.length ?? 0,
        }))}
      />
      {tasks.length === 0 && <EmptyState said={t('reading.versions.noneOfKind')} />}
      {tasks.map((task) => (
        <ComparedEntry key={`${task.earlier?.id} ${task.now?.id}`} task={task} unplaced={unplaced} />
      ))}
    </div>
  )
}

function kindOf({ kind, differences }: ComparedTask): Kind {
  if (kind !== 'kept') return kind
  return differences.length > 0 ? 'changed' : 'same'
}
