import type { LocalDate } from '../../days/index.ts'
import type { DraftTask } from '../draft.ts'
import type { ParentTask } from './registers.ts'
import { pairsOfWords, sameWords } from './same-words.ts'

/** A task of a programme that the draft's document cites, with the last day on which it is on time. */
export interface TaskAbove {
  readonly code: string
  readonly text: string
  readonly deadline: LocalDate | null
}

/**
 * The task above that each task of a draft carries out, by the draft task's code: one of a cited programme in much the same
 * words. Where several are alike, the one that ends last, so that nothing is called late that one of them allows.
 */
export function findParents(
  tasks: readonly DraftTask[],
  above: readonly TaskAbove[],
): Map<string, ParentTask> {
  const prepared = above.map((task) => ({ task, pairs: pairsOfWords(task.text) }))
  const parents = new Map<string, ParentTask>()
  for (const { code, text } of tasks) {
    const pairs = pairsOfWords(text)
    const alike = prepared.filter((other) => sameWords(pairs, other.pairs)).map(({ task }) => task)
    const parent = alike.reduce<TaskAbove | null>(endingLast, null)
    if (parent) parents.set(code, { code: parent.code, deadline: parent.deadline })
  }
  return parents
}

/** No deadline ends last of all. */
function endingLast(one: TaskAbove | null, other: TaskAbove): TaskAbove {
  if (one === null) return other
  if (one.deadline === null || other.deadline === null) return one.deadline === null ? one : other
  return other.deadline > one.deadline ? other : one
}
