import { useNavigate } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import type { Branch } from './organisation-branches.ts'
import type { TreeState } from './use-tree-state.ts'

/** The keys of a tree (WAI-ARIA Authoring Practices, tree view); Enter opens the body's page as a click does, V its work. */
export function useTreeKeys({ branches, held, hold, toggle }: TreeState) {
  const navigate = useNavigate()
  const index = Math.max(
    0,
    branches.findIndex(({ node }) => node.code === held),
  )
  const branch = branches[index]

  function go(next: number) {
    const clamped = Math.max(0, Math.min(branches.length - 1, next))
    hold(branches[clamped]?.node.code ?? null)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!branch || event.target !== event.currentTarget || isModified(event)) return
    const move = moves(branch)[event.key]
    if (!move) return
    event.preventDefault()
    move()
  }

  function moves({ node, hasBelow, isOpen, level }: Branch): Record<string, () => void> {
    return {
      ArrowDown: () => go(index + 1),
      ArrowUp: () => go(index - 1),
      PageDown: () => go(index + page),
      PageUp: () => go(index - page),
      Home: () => go(0),
      End: () => go(branches.length - 1),
      ArrowRight: () => (hasBelow && !isOpen ? toggle(node.code) : go(index + (hasBelow ? 1 : 0))),
      ArrowLeft: () => (hasBelow && isOpen ? toggle(node.code) : go(parentOf(index, level))),
      Enter: () => void navigate({ to: '/to-chuc/$code', params: { code: node.code } }),
      v: () => void navigate({ to: '/nhiem-vu', search: { organisation: node.code } }),
    }
  }

  function parentOf(from: number, level: number): number {
    const above = branches.slice(0, from).findLastIndex((one) => one.level < level)
    return above < 0 ? from : above
  }

  return { onKeyDown, current: branch?.node.code, index }
}

const page = 12

function isModified({ shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return shiftKey || ctrlKey || metaKey || altKey
}
