import type { OrganisationNode } from '@dondoc/contracts'

/** One visible line of the tree. */
export interface Branch {
  readonly node: OrganisationNode
  /** From 1. */
  readonly level: number
  /** Among those beside it that are shown, from 1. */
  readonly position: number
  readonly beside: number
  readonly hasBelow: boolean
  readonly isOpen: boolean
}

interface TreeState {
  readonly open: ReadonlySet<string>
  /** Where a search is on: what it found, shown with the way to it. */
  readonly found: ReadonlySet<string> | null
}

/** The lines to draw, top to bottom. A search shows what it found with everything above it. */
export function branchesOf(nodes: readonly OrganisationNode[], { open, found }: TreeState): Branch[] {
  const below = childrenOf(nodes)
  const kept = found && withAbove(nodes, found)
  const branches: Branch[] = []
  const shownBelow = (code: string | null) =>
    (below.get(code) ?? []).filter((child) => !kept || kept.has(child.code))
  const walk = (nodes: readonly OrganisationNode[], level: number) => {
    for (const [index, node] of nodes.entries()) {
      const children = shownBelow(node.code)
      const hasBelow = children.length > 0
      const isOpen = kept ? hasBelow : open.has(node.code)
      branches.push({ ...{ node, level, hasBelow, isOpen }, position: index + 1, beside: nodes.length })
      if (isOpen) walk(children, level + 1)
    }
  }
  walk(shownBelow(null), 1)
  return branches
}

/** By parent; a node whose parent is not listed stands at the top. */
function childrenOf(nodes: readonly OrganisationNode[]): Map<string | null, OrganisationNode[]> {
  const known = new Set(nodes.map(({ code }) => code))
  return Map.groupBy(nodes, ({ parent }) => (parent !== null && known.has(parent) ? parent : null))
}

function withAbove(nodes: readonly OrganisationNode[], found: ReadonlySet<string>): Set<string> {
  const parents = new Map(nodes.map(({ code, parent }) => [code, parent]))
  const kept = new Set<string>()
  for (const code of found) {
    let at: string | null = code
    while (at !== null && !kept.has(at)) {
      kept.add(at)
      at = parents.get(at) ?? null
    }
  }
  return kept
}
