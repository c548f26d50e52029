import type { FieldPlace, OpenPoint } from '@dondoc/domain/drafts'
import type { TaskFieldName } from '@dondoc/domain/programme'

/** Open points of one kind; of tasks' fields, those of one field. */
export interface OpenGroup {
  readonly name: 'document' | 'tasks' | 'bodies'
  readonly field: TaskFieldName | null
  readonly members: readonly OpenPoint[]
  /** The fields among them that accepting settles. */
  readonly fields: readonly FieldPlace[]
}

/** What stays open, in the order a person goes through it: the document, its bodies, the fields of its tasks. */
export function groupOpenPoints(points: readonly OpenPoint[]): OpenGroup[] {
  const groups = new Map<
    string,
    { name: OpenGroup['name']; field: TaskFieldName | null; members: OpenPoint[] }
  >()
  for (const point of points) {
    const name = groupOf(point)
    const field = point.kind === 'field-to-accept' && point.task !== null ? point.field : null
    const key = `${order.indexOf(name)} ${field ?? ''}`
    const group = groups.get(key) ?? { name, field, members: [] }
    groups.set(key, group)
    group.members.push(point)
  }
  return [...groups.values()]
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map((group) => ({ ...group, fields: group.members.flatMap(fieldOf) }))
}

/** What stays open, one after another as the list of it stands. */
export function listedPoints(points: readonly OpenPoint[]): OpenPoint[] {
  return groupOpenPoints(points).flatMap(({ members }) => [...members])
}

const order = ['document', 'bodies', 'tasks'] as const

function groupOf(point: OpenPoint): OpenGroup['name'] {
  if (point.kind === 'field-to-accept') return point.task === null ? 'document' : 'tasks'
  if (point.kind === 'code-twice') return 'tasks'
  return point.kind.startsWith('body-') ? 'bodies' : 'document'
}

function fieldOf(point: OpenPoint): FieldPlace[] {
  if (point.kind !== 'field-to-accept') return []
  const { kind: _kind, ...place } = point
  return [place]
}
