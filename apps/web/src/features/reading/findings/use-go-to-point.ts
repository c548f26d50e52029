import type { OpenPoint } from '@dondoc/domain/drafts'
import { useRef } from 'react'
import type { ReadingActions } from '../draft/reading-actions.ts'
import type { ReadingPlace } from '../keys/use-reading-place.ts'

/** The ways to what is still open: to one point, or to the one after the last. */
export function useGoToPoint(place: ReadingPlace, actions: ReadingActions) {
  const last = useRef(-1)

  function point(open: OpenPoint) {
    if (open.kind === 'field-to-accept' && open.task !== null) return actions.pick(open.task)
    if (open.kind === 'code-twice') return actions.pick(open.task)
    if (open.kind === 'no-tasks') return place.open('tasks')
    if (open.kind.startsWith('body-')) return place.open('bodies')
    if (open.kind === 'target-undecided') return place.open('versions')
    place.open('document')
  }

  return {
    point,
    next(points: readonly OpenPoint[]) {
      last.current = (last.current + 1) % Math.max(1, points.length)
      const open = points[last.current]
      if (open) point(open)
      else place.open('open')
    },
  }
}
