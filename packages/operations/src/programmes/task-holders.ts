import { resolveBodies, type Structure } from '@dondoc/domain/organisations'
import type { DraftTask, ProgrammeDraft } from '@dondoc/domain/programme'
import { isRefusal } from '@dondoc/domain/refusals'
import { OperationRefused } from '../operation-refused.ts'

/** The organisations that each task's printed names mean that day; a name that means none stops the loading. */
export function taskHolders(
  draft: ProgrammeDraft,
  structure: Structure,
  issuer: string,
): Map<DraftTask, readonly string[]> {
  const unknown = new Set<string>()
  const holdersOf = new Map<DraftTask, readonly string[]>()
  for (const task of draft.tasks) {
    const codes = task.lead.flatMap((name) => {
      const bodies = resolveBodies(structure, name, { issuer })
      if (!isRefusal(bodies)) return bodies
      unknown.add(name)
      return []
    })
    holdersOf.set(task, [...new Set(codes)])
  }
  if (unknown.size > 0) throw new OperationRefused('unknown-bodies', { names: [...unknown].join('; ') })
  return holdersOf
}
