import type { OrganisationNode } from '@dondoc/contracts'
import type { StructureChange } from '@dondoc/domain/reorganisation'

/** Bodies to choose from: those that exist on the day, and those that the decision itself establishes. */
export function bodyChoices(
  nodes: readonly OrganisationNode[],
  changes: readonly StructureChange[],
): { value: string; label: string }[] {
  const names = new Map(nodes.map(({ code, name, parent }) => [code, { name, parent }]))
  const existing = nodes
    .filter(({ endedOn }) => endedOn === null)
    .map(({ code, name, parent }) => {
      const above = parent === null ? null : names.get(parent)?.name
      return { value: code, label: above ? `${name} (${above})` : name }
    })
  const established = changes.flatMap((change) => {
    if (change.type === 'establish') return [change.body]
    return change.type === 'merge' ? [change.into] : []
  })
  return [...established.map(({ code, name }) => ({ value: code, label: name })), ...existing]
}
