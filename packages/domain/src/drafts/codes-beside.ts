import type { DraftWork } from './draft-work.ts'
import { valuesOf } from './field-of.ts'

/** Codes beside a task's own, '2.4-03a', '2.4-03b', …, that no task of the draft bears or bore. */
export function codesBeside(work: DraftWork, code: string, count: number): string[] {
  const used = new Set(work.tasks.flatMap((task) => [task.read.code, valuesOf(task).code]))
  const codes: string[] = []
  for (let index = 0; codes.length < count; index += 1) {
    const next = `${code}${letters(index)}`
    if (!used.has(next)) codes.push(next)
  }
  return codes
}

/** a … z, then aa, ab, … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}
