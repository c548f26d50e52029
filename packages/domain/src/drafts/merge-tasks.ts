import {
  type DraftTask,
  type FieldReading,
  type TaskFieldName,
  type TextRange,
  taskFields,
} from '../programme/index.ts'
import { refuse } from '../refusals/index.ts'
import { deadlineOf } from '../schedules/index.ts'
import type { DraftAtHand } from './decide-draft-edit.ts'
import type { DraftCommand } from './draft-command.ts'
import type { DraftEdit } from './draft-edit.ts'
import type { DraftRefusal } from './draft-refusals.ts'
import type { MadeTask, TaskValues, WorkingTask } from './draft-work.ts'
import { taskFieldStanding, valuesOf } from './field-of.ts'

/**
 * Several tasks as one, in the order given: their words one under the other, their bodies and citations together; code,
 * heading and what the verb asks are the first's. Of different times the last is taken, and a person is asked.
 */
export function mergeTasks(
  { work, sequence }: DraftAtHand,
  command: Extract<DraftCommand, { type: 'merge-tasks' }>,
): DraftEdit | DraftRefusal {
  const ids = [...new Set(command.tasks)]
  const tasks = ids.flatMap((id) => work.tasks.find((task) => task.id === id) ?? [])
  const missing = ids.find((id) => !tasks.some((task) => task.id === id && task.fate === 'taken'))
  if (missing !== undefined) return refuse('task-not-there', { task: missing })
  if (tasks.length < 2) return refuse('too-few-tasks')
  return { type: 'tasks-merged', tasks: ids, into: { id: `e${sequence + 1}`, ...mergedOf(tasks) } }
}

function mergedOf(tasks: readonly WorkingTask[]): Omit<MadeTask, 'id'> {
  const read = tasks.map((task) => task.read).reduce(joinReadings)
  const values = tasks.map(valuesOf).reduce(joinValues)
  const written = (Object.keys(values) as (keyof TaskValues)[]).filter((name) =>
    tasks.some((task) => name in task.changed),
  )
  const merged = {
    read,
    changed: Object.fromEntries(written.map((name) => [name, values[name]])),
    accepted: taskFields.filter((field) => isSettled(tasks, field)),
  }
  const times = new Set(
    tasks.map((task) => valuesOf(task).schedulePhrase).filter((phrase) => phrase !== null),
  )
  return times.size > 1 ? withTimeInDoubt(merged, values) : merged
}

/** Nobody has said yet which of several times holds for the whole. */
function withTimeInDoubt(
  { read, changed, accepted }: Omit<MadeTask, 'id'>,
  { schedulePhrase, schedule }: TaskValues,
): Omit<MadeTask, 'id'> {
  const { schedulePhrase: _phrase, schedule: _schedule, ...others } = changed
  const at = read.readings.schedule ?? read.readings.text
  const reason = { code: 'time-words', words: null, doubt: 'several-times' } as const
  const inDoubt = { ranges: at?.ranges ?? [read.source], confidence: 0, reason }
  return {
    read: { ...read, schedulePhrase, schedule, readings: { ...read.readings, schedule: inDoubt } },
    changed: others,
    accepted: accepted.filter((field) => field !== 'schedule'),
  }
}

function joinValues(one: TaskValues, other: TaskValues): TaskValues {
  const timed = endsLater(other, one) ? other : one
  const cited = [...one.references, ...other.references].map(
    (document) => [JSON.stringify(document), document] as const,
  )
  return {
    ...one,
    text: `${one.text}\n${other.text}`,
    lead: [...new Set([...one.lead, ...other.lead])],
    coordinating: [...new Set([...one.coordinating, ...other.coordinating])],
    ...{ schedulePhrase: timed.schedulePhrase, schedule: timed.schedule },
    deliverable: joinWords(one.deliverable, other.deliverable),
    references: [...new Map(cited).values()],
  }
}

function endsLater(one: TaskValues, other: TaskValues): boolean {
  if (other.schedulePhrase === null) return true
  return one.schedulePhrase !== null && (deadlineOf(one.schedule) ?? '') > (deadlineOf(other.schedule) ?? '')
}

function joinWords(one: string | null, other: string | null): string | null {
  return [...new Set([one, other])].filter((words) => words !== null).join('; ') || null
}

function joinReadings(one: DraftTask, other: DraftTask): DraftTask {
  const values = joinValues(one, other)
  const readings = Object.fromEntries(
    taskFields.flatMap((field) => {
      const joined = joinReading(one.readings[field], other.readings[field])
      return joined ? [[field, joined]] : []
    }),
  )
  const source = hull(one.source, other.source)
  return { ...values, measure: values.lead.length === 0, source, readings }
}

/** Words of both, as sure as the less sure of the two. */
function joinReading(one: FieldReading | undefined, other: FieldReading | undefined) {
  if (!one || !other) return one ?? other
  const weaker = one.confidence <= other.confidence ? one : other
  return { ...weaker, ranges: [...one.ranges, ...other.ranges] }
}

/** A field that no part leaves open is not open in the whole. */
function isSettled(tasks: readonly WorkingTask[], field: TaskFieldName): boolean {
  const standings = tasks.map((task) => taskFieldStanding(task, field))
  return standings.includes('accepted') && !standings.includes('open')
}

function hull(one: TextRange, other: TextRange): TextRange {
  return { from: Math.min(one.from, other.from), until: Math.max(one.until, other.until) }
}
