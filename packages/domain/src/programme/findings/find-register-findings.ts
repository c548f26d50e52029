import type { LocalDate } from '../../days/index.ts'
import { documentKey } from '../../documents/index.ts'
import { nameKey, resolveBodies } from '../../organisations/index.ts'
import { isRefusal } from '../../refusals/index.ts'
import { deadlineOf } from '../../schedules/index.ts'
import type { DraftTask, ProgrammeDraft } from '../draft.ts'
import { toFinding } from './explain-finding.ts'
import type { Finding } from './finding.ts'
import type { Registers } from './registers.ts'
import { sameWords } from './same-words.ts'

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
    ...tasks.flatMap((task) => [
      ...missingBodies(task, registers),
      ...afterParent(task, registers),
      ...duplicates(task, registers),
    ]),
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

function missingBodies(task: DraftTask, { bodies }: Registers): Finding[] {
  if (!bodies) return []
  const { structure, issuer, periods } = bodies
  return [...task.lead, ...task.coordinating].flatMap((body) => {
    const found = resolveBodies(structure, body, { issuer })
    if (!isRefusal(found) || found.refused === 'organisation-ambiguous') return []
    const key = nameKey(body)
    const otherDay = found.refused === 'body-class-empty' || periods.some(({ name }) => nameKey(name) === key)
    if (!otherDay) return []
    const named = task.lead.includes(body) ? task.readings.lead : task.readings.coordinating
    return [
      toFinding(
        { kind: 'body-not-existing', task: task.code, body, day: structure.day },
        named?.ranges[0] ?? task.source,
      ),
    ]
  })
}

function afterParent(task: DraftTask, { parents }: Registers): Finding[] {
  const parent = parents.get(task.code)
  const deadline = deadlineOf(task.schedule)
  if (!parent?.deadline || !deadline || deadline <= parent.deadline) return []
  const facts = { task: task.code, deadline, parent: parent.code, parentDeadline: parent.deadline }
  return [toFinding({ kind: 'after-parent', ...facts }, task.readings.schedule?.ranges[0] ?? task.source)]
}

function duplicates(task: DraftTask, { openTasks, bodies }: Registers): Finding[] {
  if (!bodies || openTasks.length === 0) return []
  const held = task.lead.flatMap((name) => {
    const found = resolveBodies(bodies.structure, name, { issuer: bodies.issuer })
    return isRefusal(found) ? [] : found.map((code) => ({ name, code }))
  })
  const like = openTasks.find(
    (open) => held.some(({ code }) => open.bodies.includes(code)) && sameWords(task.text, open.text),
  )
  const body = held.find(({ code }) => like?.bodies.includes(code))?.name
  if (!like || !body) return []
  const facts = { task: task.code, body, other: like.code, programme: like.programme }
  return [toFinding({ kind: 'likely-duplicate', ...facts }, task.source)]
}
