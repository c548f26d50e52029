import type { OrganisationNode } from '@dondoc/contracts'
import type { StructureChange } from '@dondoc/domain/reorganisation'

interface Named {
  readonly changes: readonly StructureChange[]
  /** Bodies that a recorded decision names: in its correction they can be chosen though it ended them. */
  readonly names: Readonly<Record<string, string>>
}

/** Bodies to choose from: those that exist on the day, and those that the decision itself establishes or names. */
export function bodyChoices(
  nodes: readonly OrganisationNode[],
  { changes, names }: Named,
): { value: string; label: string }[] {
  const parents = new Map(nodes.map(({ code, name }) => [code, name]))
  const existing = nodes
    .filter(({ endedOn }) => endedOn === null)
    .map(({ code, name, parent }) => {
      const above = parent === null ? null : parents.get(parent)
      return { value: code, label: above ? `${name} (${above})` : name }
    })
  const established = changes.flatMap((change) => {
    if (change.type === 'establish') return [change.body]
    return change.type === 'merge' ? [change.into] : []
  })
  const choices = [
    ...established.map(({ code, name }) => ({ value: code, label: name })),
    ...existing,
    ...Object.entries(names).map(([value, label]) => ({ value, label })),
  ]
  return choices.filter(({ value }, index) => choices.findIndex((one) => one.value === value) === index)
}
