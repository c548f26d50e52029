import type { LocalDate } from '../days/index.ts'
import { deadlineOf, type Schedule } from '../schedules/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { CarriedFacts } from './carried-facts.ts'

/** The facts of an assignment to which nothing has happened yet. */
export function newlyAssigned(schedule: Schedule, on: LocalDate): AssignmentFacts {
  const deadline = deadlineOf(schedule)
  return {
    ...nothingDone(on),
    ...{
      schedule,
      originalDeadline: deadline,
      currentDeadline: deadline,
      release: null,
      takenOverOn: null,
    },
    ...{ extensions: 0, extensionAsk: null, noDeadlineReason: null },
    ...{ evidence: null, submittedOn: null, submittedBy: null, returns: 0, dispute: null },
  }
}

/** The facts of work that another body held before. */
export function newlyTakenOver(carried: CarriedFacts, on: LocalDate): AssignmentFacts {
  return { ...nothingDone(on), ...carried, takenOverOn: on }
}

/** What every holder begins with. */
function nothingDone(on: LocalDate) {
  return {
    ...{ assignedOn: on, acknowledgedOn: null, refusedOn: null, handedOverOn: null, withdrawnOn: null },
    ...{ acceptedOn: null, quality: null, lastProgressOn: null },
    ...{ urgings: 0, lastUrgedOn: null, directives: [], belowDoneOn: null, movedUnder: null },
  }
}
