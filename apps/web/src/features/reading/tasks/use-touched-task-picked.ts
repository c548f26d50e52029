import type { DraftWork } from '@dondoc/domain/drafts'
import { type RefObject, useEffect, useRef } from 'react'
import type { ReadingPlace } from '../keys/use-reading-place.ts'
import { touchedTask } from './touched-task.ts'

/**
 * Marks the task that merging, splitting or adding brought in, and what undoing brought back or rewrote, so that the keys
 * go on from there. What somebody else changes marks nothing while the marked task is still there.
 */
export function useTouchedTaskPicked(
  work: DraftWork,
  { picked, pick, pane }: ReadingPlace,
  takesBack: RefObject<boolean>,
): void {
  const before = useRef(work)
  useEffect(() => {
    if (before.current === work) return
    const was = before.current
    before.current = work
    const isPickedGone = work.tasks.every(
      ({ id, fate }) => id !== picked || fate === 'merged' || fate === 'split',
    )
    if (pane !== 'tasks' || !(isPickedGone || takesBack.current)) return
    takesBack.current = false
    const touched = touchedTask(was, work)
    if (touched) pick(touched)
  }, [work, picked, pick, pane, takesBack])
}
