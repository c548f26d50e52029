import type { OrganisationNode } from '@dondoc/contracts'

/** An organisation that may be chosen. */
export interface BodyChoice {
  readonly value: string
  readonly label: string
}

/** The organisations that are there; an ended one is in the tree while work stands in its name, and can be given nothing. */
export function bodyChoices(
  tree: readonly Pick<OrganisationNode, 'code' | 'name' | 'parent' | 'endedOn'>[],
): BodyChoice[] {
  const nodes = tree.filter(({ endedOn }) => endedOn === null)
  const names = new Map(nodes.map(({ code, name }) => [code, name]))
  const times = Map.groupBy(nodes, ({ name }) => name)
  return nodes.map(({ code, name, parent }) => {
    const superior = parent && (times.get(name)?.length ?? 0) > 1 ? names.get(parent) : undefined
    return { value: code, label: superior ? `${name} (${superior})` : name }
  })
}
