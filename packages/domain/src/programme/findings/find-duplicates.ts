import { resolveBodies } from '../../organisations/index.ts'
import { isRefusal } from '../../refusals/index.ts'
import type { DraftTask } from '../draft.ts'
import { toFinding } from './explain-finding.ts'
import type { Finding } from './finding.ts'
import type { OpenTask, Registers } from './registers.ts'
import { pairsOfWords, sameWords } from './same-words.ts'

/** Tasks that another programme already has open with the same body, in much the same words. */
export function findDuplicates(
  tasks: readonly DraftTask[],
  { openTasks, bodies }: Pick<Registers, 'openTasks' | 'bodies'>,
): Finding[] {
  if (!bodies || openTasks.length === 0) return []
  const open = openTasks.map((one) => ({ one, pairs: pairsOfWords(one.text) }))
  return tasks.flatMap((task) => {
    const held = task.lead.flatMap((name) => {
      const found = resolveBodies(bodies.structure, name, { issuer: bodies.issuer })
      return isRefusal(found) ? [] : found.map((code) => ({ name, code }))
    })
    const isHeld = ({ bodies: holders }: OpenTask) => held.some(({ code }) => holders.includes(code))
    const pairs = pairsOfWords(task.text)
    const like = open.find((other) => isHeld(other.one) && sameWords(pairs, other.pairs))?.one
    const body = held.find(({ code }) => like?.bodies.includes(code))?.name
    if (!like || !body) return []
    const facts = { task: task.code, body, other: like.code, programme: like.programme }
    return [toFinding({ kind: 'likely-duplicate', ...facts }, task.source)]
  })
}
