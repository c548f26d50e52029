import type { LocalDate } from '../../days/index.ts'
import { documentKey } from '../../documents/index.ts'
import { nameKey, resolveBodies } from '../../organisations/index.ts'
import { isRefusal } from '../../refusals/index.ts'
import { deadlineOf } from '../../schedules/index.ts'
import type { TextRange } from '../block.ts'
import type { DraftTask, ProgrammeDraft } from '../draft.ts'
import { toFinding } from './explain-finding.ts'
import { findDuplicates } from './find-duplicates.ts'
import type { Finding } from './finding.ts'
import type { Registers } from './registers.ts'

/**
 * What the registers tell about a draft: a cited document that is no longer in force on `asOf`, a body that does not exist on
 * the day of the structure, a deadline after that of the task above, and a task that another programme already has open
 * with the same body. Bodies that no register knows raise nothing.
 */
export function findRegisterFindings(
  draft: ProgrammeDraft,
  registers: Registers,
  asOf: LocalDate,
): Finding[] {
  const tasks = draft.tasks.filter((task) => !task.measure)
  return [
    ...replacedDocuments(draft, registers, asOf),
    ...missingBodies(tasks, registers),
    ...tasks.flatMap((task) => afterParent(task, registers)),
    ...findDuplicates(tasks, registers),
  ].sort((a, b) => a.source.from - b.source.from)
}

function replacedDocuments(draft: ProgrammeDraft, { endedDocuments }: Registers, asOf: LocalDate): Finding[] {
  return draft.citations.flatMap(({ reference, range }) => {
    if (!reference.symbol) return []
    const key = documentKey(reference)
    const ended = endedDocuments.find(
      (one) =>
        documentKey({ ...reference, symbol: one.symbol }) === key &&
        one.from <= asOf &&
        (!one.date || !reference.date || one.date === reference.date),
    )
    if (!ended) return []
    const { symbol, from, replacedBy } = ended
    return [toFinding({ kind: 'replaced-document', symbol, replacedBy, from }, range)]
  })
}

function missingBodies(tasks: readonly DraftTask[], { bodies }: Registers): Finding[] {
  if (!bodies) return []
  const { structure, issuer, periods } = bodies
  const everBorne = new Set(periods.map(({ name }) => nameKey(name)))
  return tasks.flatMap((task) =>
    [...task.lead, ...task.coordinating].flatMap((body) => {
      const found = resolveBodies(structure, body, { issuer })
      if (!isRefusal(found) || found.refused === 'organisation-ambiguous') return []
      if (found.refused !== 'body-class-empty' && !everBorne.has(nameKey(body))) return []
      const facts = { task: task.code, body, day: structure.day }
      return [toFinding({ kind: 'body-not-existing', ...facts }, placeOfBody(task, body))]
    }),
  )
}

/** The body's own words where each of the field has its range, else where the field begins. */
function placeOfBody({ lead, coordinating, readings, source }: DraftTask, body: string): TextRange {
  const [names, reading] = lead.includes(body) ? [lead, readings.lead] : [coordinating, readings.coordinating]
  const ranges = reading?.ranges ?? []
  const own = ranges.length === names.length ? ranges[names.indexOf(body)] : undefined
  return own ?? ranges[0] ?? source
}

function afterParent(task: DraftTask, { parents }: Registers): Finding[] {
  const parent = parents.get(task.code)
  const deadline = deadlineOf(task.schedule)
  if (!parent?.deadline || !deadline || deadline <= parent.deadline) return []
  const facts = { task: task.code, deadline, parent: parent.code, parentDeadline: parent.deadline }
  return [toFinding({ kind: 'after-parent', ...facts }, task.readings.schedule?.ranges[0] ?? task.source)]
}
