import type { DraftWork } from '@dondoc/domain/drafts'
import { useEffect, useRef } from 'react'
import { madeBy } from '../draft/made-by.ts'
import type { ReadingPlace } from '../keys/use-reading-place.ts'

/** Marks the task that merging, splitting or adding brought in, unless somebody else made it while another is marked. */
export function useMadeTaskPicked(work: DraftWork, { picked, pick }: ReadingPlace): void {
  const before = useRef(work)
  useEffect(() => {
    const made = madeBy(before.current, work)
    before.current = work
    const isPickedGone = work.tasks.every(
      ({ id, fate }) => id !== picked || fate === 'merged' || fate === 'split',
    )
    if (made && isPickedGone) pick(made)
  }, [work, picked, pick])
}
