import {
  type DraftTask,
  type FieldReading,
  type TaskFieldName,
  type TextRange,
  taskFields,
} from '../programme/index.ts'
import { refuse } from '../refusals/index.ts'
import type { DraftAtHand } from './decide-draft-edit.ts'
import type { DraftCommand } from './draft-command.ts'
import type { DraftEdit } from './draft-edit.ts'
import type { DraftRefusal } from './draft-refusals.ts'
import type { TaskValues, WorkingTask } from './draft-work.ts'
import { taskFieldStanding, valuesOf } from './field-of.ts'

/**
 * Several tasks as one, in the order given: their words one under the other, their bodies and citations together; code,
 * heading and what the verb asks are the first's. Where their times differ the first time is kept and a person is asked.
 */
export function mergeTasks(
  { work, sequence }: DraftAtHand,
  command: Extract<DraftCommand, { type: 'merge-tasks' }>,
): DraftEdit | DraftRefusal {
  const ids = [...new Set(command.tasks)]
  const tasks = ids.flatMap((id) => work.tasks.find((task) => task.id === id) ?? [])
  const missing = ids.find((id) => !tasks.some((task) => task.id === id && task.fate === 'taken'))
  if (missing !== undefined) return refuse('task-not-there', { task: missing })
  const [first] = tasks
  if (!first || tasks.length < 2) return refuse('too-few-tasks')
  const read = tasks.map((task) => task.read).reduce(joinReadings)
  const values = tasks.map(valuesOf).reduce(joinValues)
  const written = (Object.keys(values) as (keyof TaskValues)[]).filter((name) =>
    tasks.some((task) => name in task.changed),
  )
  return {
    type: 'tasks-merged',
    tasks: ids,
    into: {
      id: `e${sequence + 1}`,
      read,
      changed: Object.fromEntries(written.map((name) => [name, values[name]])),
      accepted: taskFields.filter((field) => isSettled(tasks, field)),
    },
  }
}

function joinValues(one: TaskValues, other: TaskValues): TaskValues {
  const timed = one.schedulePhrase === null ? other : one
  return {
    ...one,
    text: `${one.text}\n${other.text}`,
    lead: [...new Set([...one.lead, ...other.lead])],
    coordinating: [...new Set([...one.coordinating, ...other.coordinating])],
    ...{ schedulePhrase: timed.schedulePhrase, schedule: timed.schedule },
    deliverable:
      [...new Set([one.deliverable, other.deliverable])].filter((words) => words !== null).join('; ') || null,
    references: [
      ...new Map(
        [...one.references, ...other.references].map((cited) => [JSON.stringify(cited), cited]),
      ).values(),
    ],
  }
}

function joinReadings(one: DraftTask, other: DraftTask): DraftTask {
  const { lead, ...values } = joinValues(one, other)
  const readings = Object.fromEntries(
    taskFields.flatMap((field) => {
      const joined = joinReading(one.readings[field], other.readings[field])
      return joined ? [[field, joined]] : []
    }),
  )
  return { ...values, lead, measure: lead.length === 0, source: hull(one.source, other.source), readings }
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
