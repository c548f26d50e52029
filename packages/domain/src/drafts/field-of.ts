import {
  type DocumentFieldName,
  type FieldReading,
  preAcceptedFrom,
  type TaskFieldName,
} from '../programme/index.ts'
import type { DocumentValues, TaskValues, WorkingDocument, WorkingTask } from './draft-work.ts'

/**
 * How far a field may be relied on: 'taken' as read, 'open' until a person accepts it, because it was read with less than
 * the stated confidence, 'accepted' or 'changed' by a person, 'absent' where the document has no words for it.
 */
export type FieldStanding = 'taken' | 'open' | 'accepted' | 'changed' | 'absent'

/** A task's values as they stand: as read, but for what a person wrote in their place. */
export function valuesOf({ read, changed }: Pick<WorkingTask, 'read' | 'changed'>): TaskValues {
  const { measure: _measure, source: _source, readings: _readings, ...values } = read
  return { ...values, ...changed }
}

export function documentValuesOf({ read, changed }: WorkingDocument): DocumentValues {
  const { readings: _readings, ...values } = read
  return { ...values, ...changed }
}

export function taskFieldStanding(task: WorkingTask, field: TaskFieldName): FieldStanding {
  const written = field === 'schedule' ? 'schedulePhrase' : field
  return standingOf(task.read.readings[field], {
    changed: written in task.changed,
    accepted: task.accepted.includes(field),
  })
}

export function documentFieldStanding(document: WorkingDocument, field: DocumentFieldName): FieldStanding {
  return standingOf(document.read.readings[field], {
    changed: field in document.changed,
    accepted: document.accepted.includes(field),
  })
}

function standingOf(
  reading: FieldReading | undefined,
  { changed, accepted }: { changed: boolean; accepted: boolean },
): FieldStanding {
  if (changed) return 'changed'
  if (accepted) return 'accepted'
  if (!reading) return 'absent'
  return reading.confidence < preAcceptedFrom ? 'open' : 'taken'
}
