import { refuse } from '../refusals/index.ts'
import type { AbsentOrganisation } from '../reorganisation/index.ts'
import type { DraftRefusal } from './draft-refusals.ts'
import type { WorkingTask } from './draft-work.ts'
import { valuesOf } from './field-of.ts'

/** So many tasks are named; more are only hinted at. */
const most = 5

/** Why work cannot be given to an organisation that is not there on the day: since when, which tasks, and who goes on. */
export function refuseAbsent(absent: AbsentOrganisation, tasks: readonly WorkingTask[]): DraftRefusal {
  const codes = tasks.slice(0, most).map((task) => valuesOf(task).code)
  const listed = [...codes, ...(tasks.length > most ? ['…'] : [])].join(', ')
  return refuse(`organisation-${howAbsent(absent)}`, { ...factsOf(absent), tasks: listed || null })
}

/** Why nobody assigns on the side of an organisation that is not there on the day. */
export function refuseAssigner(absent: AbsentOrganisation): DraftRefusal {
  return refuse(`assigner-${howAbsent(absent)}`, factsOf(absent))
}

function howAbsent({ endedOn, successors }: AbsentOrganisation) {
  if (endedOn === null) return 'not-there'
  return successors.length === 0 ? 'ended' : 'succeeded'
}

function factsOf({ code, name, on, endedOn, successors }: AbsentOrganisation) {
  const facts = { code, name, day: on }
  if (endedOn === null) return facts
  const [only, second] = successors
  if (!only) return { ...facts, endedOn }
  const successor = successors.map((one) => one.name).join('; ')
  return { ...facts, endedOn, successor, successorCode: second ? null : only.code }
}
