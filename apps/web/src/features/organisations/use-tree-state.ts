import type { OrganisationNode } from '@dondoc/contracts'
import { useMemo, useState } from 'react'
import { wordMatcher } from '../../search/word-matcher.ts'
import { branchesOf } from './organisation-branches.ts'
import { pathTo } from './path-to.ts'

/** A tree that fits a few screens opens whole. */
const small = 80

export type TreeState = ReturnType<typeof useTreeState>

/** What is open, what a search found and which line is held: the same for the tree and for the chart. */
export function useTreeState(nodes: readonly OrganisationNode[], words: string) {
  const [chosen, setOpen] = useState<ReadonlySet<string> | null>(null)
  const [held, hold] = useState<string | null>(null)
  const [revealed, setRevealed] = useState(0)
  const found = useMemo(() => {
    const fits = wordMatcher(words)
    return words
      ? new Set(nodes.filter(({ code, name }) => fits(`${name} ${code}`)).map(({ code }) => code))
      : null
  }, [nodes, words])
  const open = useMemo(() => chosen ?? firstOpen(nodes), [chosen, nodes])
  const branches = useMemo(() => branchesOf(nodes, { open, found }), [nodes, open, found])

  return {
    ...{ branches, found, held, hold, revealed },
    toggle: (code: string) => {
      const next = new Set(open)
      if (!next.delete(code)) next.add(code)
      setOpen(next)
      hold(code)
    },
    openAll: () => setOpen(new Set(nodes.map(({ code }) => code))),
    closeAll: () => setOpen(new Set()),
    /** Opens all that stands above a body and holds its line. */
    reveal: (code: string) => {
      setOpen(new Set([...open, ...pathTo(nodes, code)]))
      hold(code)
      setRevealed(revealed + 1)
    },
  }
}

function firstOpen(nodes: readonly OrganisationNode[]): ReadonlySet<string> {
  const shown = nodes.length <= small ? nodes : nodes.filter(({ parent }) => parent === null)
  return new Set(shown.map(({ code }) => code))
}
