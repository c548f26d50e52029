import type { OpenPoint } from '@dondoc/domain/drafts'

/** The place that was gone to last: the point, and where it stood among those that were open then. */
export interface VisitedPoint {
  readonly point: OpenPoint
  readonly index: number
}

/** The open point to go to next: the one behind the last, or the one that moved up when the last was settled. */
export function nextPoint(points: readonly OpenPoint[], last: VisitedPoint | null): VisitedPoint | null {
  if (points.length === 0) return null
  const stands = last ? points.findIndex((one) => pointKey(one) === pointKey(last.point)) : -1
  const index = (stands >= 0 ? stands + 1 : (last?.index ?? 0)) % points.length
  const point = points[index]
  return point ? { point, index } : null
}

function pointKey(point: OpenPoint): string {
  switch (point.kind) {
    case 'field-to-accept':
      return `${point.kind} ${point.task} ${point.field}`
    case 'code-twice':
      return `${point.kind} ${point.task}`
    case 'target-undecided':
      return `${point.kind} ${point.target.measure} ${point.target.unit}`
    case 'body-unknown':
    case 'body-ambiguous':
    case 'body-class-empty':
    case 'body-gone':
      return point.name
    default:
      return point.kind
  }
}
