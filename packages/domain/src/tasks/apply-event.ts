import type { LocalDate } from '../days/index.ts'
import { deadlineOf, type Schedule } from '../schedules/index.ts'
import type { AssignmentEvent } from './assignment-event.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { CarriedFacts } from './carried-facts.ts'

/** The facts after one more event. The first event must be 'assigned' or 'taken-over'. */
export function applyEvent(facts: AssignmentFacts | null, event: AssignmentEvent): AssignmentFacts {
  const { happening, on } = event
  if (happening.type === 'assigned') return newlyAssigned(happening.schedule, on)
  if (happening.type === 'taken-over') return newlyTakenOver(happening.carried, on)
  if (!facts) throw new RangeError(`An assignment's first event is not '${happening.type}'.`)
  switch (happening.type) {
    case 'trigger-registered':
      return { ...facts, releasedOn: on, currentDeadline: happening.deadline ?? facts.currentDeadline }
    case 'progress-recorded':
      return { ...facts, lastProgressOn: later(facts.lastProgressOn, on) }
    case 'evidence-submitted':
      return { ...facts, evidence: happening.evidence, submittedOn: happening.receivedOn }
    case 'evidence-accepted':
      return { ...facts, acceptedOn: on }
    case 'evidence-returned':
      return { ...facts, evidence: null, submittedOn: null, returns: facts.returns + 1 }
    case 'urged':
      return { ...facts, urgings: facts.urgings + 1, lastUrgedOn: later(facts.lastUrgedOn, on) }
    case 'deadline-explained':
      return { ...facts, noDeadlineReason: happening.reason }
    case 'deadline-extended':
      return { ...facts, currentDeadline: happening.deadline, extensions: facts.extensions + 1 }
    case 'disputed':
      return { ...facts, disputedOn: on }
    case 'settled':
      return { ...facts, disputedOn: null }
    case 'withdrawn':
      return { ...facts, withdrawnOn: on }
    case 'handed-over':
      return { ...facts, handedOverOn: on }
  }
}

function newlyAssigned(schedule: Schedule, on: LocalDate): AssignmentFacts {
  return {
    ...nothingDone(on),
    schedule,
    originalDeadline: deadlineOf(schedule),
    currentDeadline: deadlineOf(schedule),
    extensions: 0,
    noDeadlineReason: null,
    releasedOn: null,
    evidence: null,
    submittedOn: null,
    returns: 0,
    disputedOn: null,
    takenOverOn: null,
  }
}

function newlyTakenOver(carried: CarriedFacts, on: LocalDate): AssignmentFacts {
  return { ...nothingDone(on), ...carried, takenOverOn: on }
}

/** What every holder begins with. */
function nothingDone(on: LocalDate) {
  return {
    assignedOn: on,
    handedOverOn: null,
    acceptedOn: null,
    withdrawnOn: null,
    lastProgressOn: null,
    urgings: 0,
    lastUrgedOn: null,
  }
}

function later(a: LocalDate | null, b: LocalDate): LocalDate {
  return a !== null && a > b ? a : b
}
