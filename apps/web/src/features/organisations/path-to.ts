import type { OrganisationNode } from '@dondoc/contracts'

/** All that stands above a body, the nearest first. */
export function pathTo(nodes: readonly Pick<OrganisationNode, 'code' | 'parent'>[], code: string): string[] {
  const parents = new Map(nodes.map((node) => [node.code, node.parent]))
  const path: string[] = []
  for (let at = parents.get(code); at && !path.includes(at); at = parents.get(at)) path.push(at)
  return path
}
