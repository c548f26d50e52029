import type { OrganisationAlias, Structure } from '../organisations/index.ts'
import { findOrganisation } from '../organisations/index.ts'
import type { DraftTask, ProgrammeDraft } from '../programme/index.ts'
import { isRefusal } from '../refusals/index.ts'
import type { DraftWork, WorkingTask } from './draft-work.ts'
import { documentValuesOf, valuesOf } from './field-of.ts'
import type { NamedBody } from './find-bodies.ts'
import { takenTasks } from './holders-of.ts'
import { takenTargets } from './taken-targets.ts'

/** The reading as people left it: what a confirmed programme is made of, its tasks in the order of `takenTasks`. */
export function programmeOf(work: DraftWork, reading: ProgrammeDraft): ProgrammeDraft {
  return {
    ...reading,
    document: { ...documentValuesOf(work.document), readings: work.document.read.readings },
    tasks: takenTasks(work).map(taskOf),
    targets: takenTargets(work, reading.targets),
  }
}

function taskOf(task: WorkingTask): DraftTask {
  const values = valuesOf(task)
  const { source, readings } = task.read
  return { ...values, measure: values.lead.length === 0, source, readings }
}

/**
 * Names that a person matched to one organisation and that no organisation bore: remembered as other names of it from the
 * day the document was received.
 */
export function aliasesOf(
  work: DraftWork,
  bodies: readonly NamedBody[],
  structure: Structure,
): OrganisationAlias[] {
  return bodies.flatMap(({ name, standing, organisations: [code, second] }) => {
    if (standing !== 'chosen' || code === undefined || second !== undefined) return []
    const found = findOrganisation(structure, name)
    const unborne = isRefusal(found) && found.refused === 'organisation-unknown'
    return unborne ? [{ code, alias: name, from: work.receipt.receivedOn, until: null }] : []
  })
}
