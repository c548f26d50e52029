import type { RefusalView } from '@dondoc/contracts'
import type { DraftCommand } from '@dondoc/domain/drafts'

/**
 * What was asked for, with the one body that goes on with the work in place of the one that has ended; null where the
 * refusal names no such body, or several.
 */
export function givenToSuccessor(
  command: DraftCommand,
  { code, facts }: Pick<RefusalView, 'code' | 'facts'>,
): DraftCommand | null {
  const successor = facts.successorCode
  const isSucceeded = code === 'organisation-succeeded' || code === 'assigner-succeeded'
  if (!isSucceeded || typeof successor !== 'string') return null
  const inPlace = (one: string) => (one === facts.code ? successor : one)
  if (command.type === 'match-body') return { ...command, organisations: command.organisations.map(inPlace) }
  if (command.type !== 'change-receipt' || !command.change.assignedBy) return null
  return { ...command, change: { ...command.change, assignedBy: inPlace(command.change.assignedBy) } }
}
