import { documentFields, taskFields } from '../programme/index.ts'
import { saidOf, type TargetMeasure } from '../targets/index.ts'
import type { FieldPlace } from './draft-edit.ts'
import type { DraftSurroundings } from './draft-surroundings.ts'
import type { DraftWork } from './draft-work.ts'
import { documentFieldStanding, documentValuesOf, taskFieldStanding, valuesOf } from './field-of.ts'
import type { NamedBody } from './find-bodies.ts'
import { takenTasks } from './holders-of.ts'

/** Something that keeps a draft from being confirmed, with the place to go to. */
export type OpenPoint =
  | ({ readonly kind: 'field-to-accept' } & FieldPlace)
  | {
      readonly kind: 'body-unknown' | 'body-ambiguous' | 'body-class-empty' | 'body-gone'
      readonly name: string
      readonly tasks: readonly string[]
    }
  | { readonly kind: 'code-twice'; readonly task: string; readonly code: string }
  | { readonly kind: 'document-date-missing' }
  | { readonly kind: 'received-on-missing' }
  | { readonly kind: 'received-before-dated' }
  | { readonly kind: 'assigned-by-missing' }
  | { readonly kind: 'assigned-by-gone' }
  | { readonly kind: 'version-unsaid' }
  | { readonly kind: 'target-undecided'; readonly target: TargetMeasure }
  | { readonly kind: 'no-tasks' }

/**
 * All that stays open before the draft may be confirmed, in the order of the screen: the document, its tasks, their bodies.
 * A date that the document does not print is open until a person accepts that it has none. Where an earlier version of the
 * document is a programme already, a person says whether this one takes its place.
 */
export function openPoints(
  work: DraftWork,
  { bodies, earlier, isAssignerGone }: Omit<DraftSurroundings, 'findings'>,
): OpenPoint[] {
  const version: OpenPoint[] = earlier.length > 0 && !work.replaces ? [{ kind: 'version-unsaid' }] : []
  return [
    ...version,
    ...openTargets(work, earlier),
    ...openInDocument(work, isAssignerGone),
    ...openInTasks(work),
    ...bodies.flatMap(openBody),
  ]
}

/** A measure that may go on in other words is open until a person says in which, or that it ends. */
function openTargets({ replaces, carried }: DraftWork, earlier: DraftSurroundings['earlier']): OpenPoint[] {
  const { dropped = [] } = earlier.find(({ programme }) => programme === replaces?.programme) ?? {}
  return dropped
    .filter((one) => one.candidates.length > 0 && saidOf(carried, one) === undefined)
    .map(({ measure, unit }) => ({ kind: 'target-undecided', target: { measure, unit } }))
}

function openInDocument(work: DraftWork, isAssignerGone: boolean): OpenPoint[] {
  const { document, receipt } = work
  const points: OpenPoint[] = documentFields
    .filter((field) => documentFieldStanding(document, field) === 'open')
    .map((field) => ({ kind: 'field-to-accept', task: null, field }))
  const { date } = documentValuesOf(document)
  if (date === null && !document.accepted.includes('date')) points.push({ kind: 'document-date-missing' })
  if (receipt.receivedOn === null) points.push({ kind: 'received-on-missing' })
  else if (date !== null && receipt.receivedOn < date) points.push({ kind: 'received-before-dated' })
  if (receipt.assignedBy === null) points.push({ kind: 'assigned-by-missing' })
  else if (isAssignerGone) points.push({ kind: 'assigned-by-gone' })
  const assigns = takenTasks(work).some((task) => valuesOf(task).lead.length > 0)
  if (!assigns) points.push({ kind: 'no-tasks' })
  return points
}

function openInTasks(work: DraftWork): OpenPoint[] {
  const codes = new Set<string>()
  return takenTasks(work).flatMap((task) => {
    const points: OpenPoint[] = taskFields
      .filter((field) => taskFieldStanding(task, field) === 'open')
      .map((field) => ({ kind: 'field-to-accept', task: task.id, field }))
    const { code } = valuesOf(task)
    if (codes.has(code)) points.push({ kind: 'code-twice', task: task.id, code })
    codes.add(code)
    return points
  })
}

const openStandings = {
  unknown: 'body-unknown',
  ambiguous: 'body-ambiguous',
  empty: 'body-class-empty',
  gone: 'body-gone',
} as const

/** Who works along may stay as written; who holds a task may not. */
function openBody({ name, standing, leads }: NamedBody): OpenPoint[] {
  const kind = standing in openStandings ? openStandings[standing as keyof typeof openStandings] : null
  return kind && leads.length > 0 ? [{ kind, name, tasks: leads }] : []
}
