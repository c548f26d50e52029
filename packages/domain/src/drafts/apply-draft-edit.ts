import { nameKey, type OrganisationCode } from '../organisations/index.ts'
import { measureKey } from '../targets/index.ts'
import type { DraftEdit, FieldPlace } from './draft-edit.ts'
import type { DraftWork, MadeTask, SettledFinding, WorkingTask } from './draft-work.ts'
import { settledFindings } from './settled-findings.ts'

/** An edit that says by itself what it does; undoing and redoing depend on the edits before them (`replayDraft`). */
export type PlainDraftEdit = Exclude<DraftEdit, { readonly type: 'undone' | 'redone' }>

/** The draft after one more edit, its `sequence` in the draft's history. */
export function applyDraftEdit(work: DraftWork, edit: PlainDraftEdit, sequence: number): DraftWork {
  switch (edit.type) {
    case 'task-changed':
      return withTask(work, edit.task, (task) => ({ ...task, changed: { ...task.changed, ...edit.change } }))
    case 'document-changed':
      return {
        ...work,
        document: { ...work.document, changed: { ...work.document.changed, ...edit.change } },
      }
    case 'receipt-changed':
      return { ...work, receipt: { ...work.receipt, ...edit.change } }
    case 'fields-accepted':
      return edit.fields.reduce(acceptField, work)
    case 'tasks-merged':
      return merge(work, edit.tasks, edit.into)
    case 'task-split':
      return split(work, edit.task, edit.into)
    case 'task-added':
      return { ...work, tasks: insert(work.tasks, taken(edit.task, 'added', []), edit.before) }
    case 'task-dropped':
      return withTask(work, edit.task, (task) => ({ ...task, fate: 'dropped' }))
    case 'task-restored':
      return withTask(work, edit.task, (task) => ({ ...task, fate: 'taken' }))
    case 'task-moved':
      return move(work, edit.task, edit.before)
    case 'body-matched':
      return match(work, edit.name, edit.organisations)
    case 'body-unmatched':
      return { ...work, matches: without(work, edit.name) }
    case 'names-kept':
      return edit.names.reduce((kept, name) => match(kept, name, []), work)
    case 'finding-settled':
      return settle(work, [edit.finding], { reason: null, by: sequence })
    case 'finding-reopened':
      return reopen(work, [edit.finding])
    case 'findings-settled':
      return settle(work, edit.findings, { reason: edit.reason, by: sequence })
    case 'findings-reopened':
      return reopen(work, edit.findings)
    case 'replacement-named':
      return { ...work, replaces: { programme: edit.programme }, carried: [] }
    case 'target-carried': {
      const { earlier, now } = edit
      const others = work.carried.filter((one) => measureKey(one.earlier) !== measureKey(earlier))
      return { ...work, carried: [...others, { earlier, now }] }
    }
    case 'target-dropped':
      return { ...work, droppedTargets: [...new Set([...work.droppedTargets, edit.target])] }
    case 'target-restored':
      return { ...work, droppedTargets: work.droppedTargets.filter((one) => one !== edit.target) }
  }
}

function withTask(work: DraftWork, id: string, change: (task: WorkingTask) => WorkingTask): DraftWork {
  return { ...work, tasks: work.tasks.map((task) => (task.id === id ? change(task) : task)) }
}

function match(work: DraftWork, name: string, organisations: readonly OrganisationCode[]): DraftWork {
  return { ...work, matches: [...without(work, name), { name, organisations }] }
}

function acceptField(work: DraftWork, place: FieldPlace): DraftWork {
  if (place.task !== null) {
    const { field } = place
    return withTask(work, place.task, (task) => ({ ...task, accepted: [...task.accepted, field] }))
  }
  const accepted = [...work.document.accepted, place.field]
  return { ...work, document: { ...work.document, accepted } }
}

function merge(work: DraftWork, ids: readonly string[], into: MadeTask): DraftWork {
  const first = work.tasks.findIndex((task) => ids.includes(task.id))
  const tasks = work.tasks.map((task) =>
    ids.includes(task.id) ? { ...task, fate: 'merged' as const } : task,
  )
  return { ...work, tasks: tasks.toSpliced(first, 0, taken(into, 'merged', ids)) }
}

function split(work: DraftWork, id: string, into: readonly MadeTask[]): DraftWork {
  const place = work.tasks.findIndex((task) => task.id === id)
  const tasks = withTask(work, id, (task) => ({ ...task, fate: 'split' })).tasks
  const pieces = into.map((piece) => taken(piece, 'split', [id]))
  return { ...work, tasks: tasks.toSpliced(place + 1, 0, ...pieces) }
}

function move(work: DraftWork, id: string, before: string | null): DraftWork {
  const moved = work.tasks.find((task) => task.id === id)
  if (!moved) return work
  const others = work.tasks.filter((task) => task.id !== id)
  return { ...work, tasks: insert(others, moved, before) }
}

function insert(tasks: readonly WorkingTask[], task: WorkingTask, before: string | null): WorkingTask[] {
  const place = before === null ? -1 : tasks.findIndex((one) => one.id === before)
  return tasks.toSpliced(place < 0 ? tasks.length : place, 0, task)
}

function taken(made: MadeTask, origin: WorkingTask['origin'], from: readonly string[]): WorkingTask {
  return { ...made, origin, from, fate: 'taken' }
}

/** What somebody settled before keeps who did and why. */
function settle(work: DraftWork, keys: readonly string[], how: Omit<SettledFinding, 'finding'>): DraftWork {
  const before = settledFindings(work)
  const fresh = [...new Set(keys)].filter((key) => !before.has(key))
  return { ...work, settled: [...work.settled, ...fresh.map((finding) => ({ finding, ...how }))] }
}

function reopen(work: DraftWork, keys: readonly string[]): DraftWork {
  const reopened = new Set(keys)
  return { ...work, settled: work.settled.filter(({ finding }) => !reopened.has(finding)) }
}

/** In whatever spelling. */
function without(work: DraftWork, name: string) {
  return work.matches.filter((match) => nameKey(match.name) !== nameKey(name))
}
