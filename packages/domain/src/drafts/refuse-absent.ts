import { refuse } from '../refusals/index.ts'
import type { AbsentOrganisation } from '../reorganisation/index.ts'
import type { DraftRefusal } from './draft-refusals.ts'
import type { WorkingTask } from './draft-work.ts'
import { valuesOf } from './field-of.ts'

/** So many tasks are named; more are only hinted at. */
const most = 5

/** Why work cannot be given to an organisation that is not there on the day: since when, which tasks, and who goes on. */
export function refuseAbsent(
  { code, name, on, endedOn, successors }: AbsentOrganisation,
  tasks: readonly WorkingTask[],
): DraftRefusal {
  const codes = tasks.slice(0, most).map((task) => valuesOf(task).code)
  const listed = [...codes, ...(tasks.length > most ? ['…'] : [])].join(', ') || '–'
  const facts = { code, name, day: on, tasks: listed }
  if (endedOn === null) return refuse('organisation-not-there', facts)
  const [only, second] = successors
  if (!only) return refuse('organisation-ended', { ...facts, endedOn })
  const successor = successors.map((one) => one.name).join('; ')
  return refuse('organisation-succeeded', {
    ...{ ...facts, endedOn, successor },
    successorCode: second ? null : only.code,
  })
}
