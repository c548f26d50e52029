import type { OpenPoint } from '@dondoc/domain/drafts'
import { useRef } from 'react'
import type { ReadingPlace } from '../keys/use-reading-place.ts'
import { nextPoint, type VisitedPoint } from './next-point.ts'
import { placeOfPoint } from './place-of-point.ts'

interface Ways {
  readonly points: readonly OpenPoint[]
  readonly place: ReadingPlace
  readonly aim: (selector: string) => void
}

/** The ways to what is still open: to one point, or to the one after the last; behind all of them stands confirming. */
export function useGoToPoint({ points, place, aim }: Ways) {
  const last = useRef<VisitedPoint | null>(null)

  function go(visited: VisitedPoint) {
    last.current = visited
    const to = placeOfPoint(visited.point)
    aim(to.selector)
    if ('task' in to) place.pick(to.task)
    else place.open(to.pane)
  }

  return {
    point: (point: OpenPoint) => go({ point, index: points.indexOf(point) }),
    next() {
      const visited = nextPoint(points, last.current)
      if (visited) return go(visited)
      aim('[data-step]')
      place.open('open')
    },
  }
}
