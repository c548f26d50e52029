import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Arrow keys, or j and k, go from task to task; Enter opens the one that is marked, Tab reaches its button. */
export function moveInQueue(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const { target, currentTarget } = event
  if (!step || event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return
  if (target.closest('input, textarea, [role="menu"], [role="dialog"]')) return
  const links = [...currentTarget.querySelectorAll<HTMLElement>('article > a')]
  const card = target.closest('article')
  const at = links.findIndex((link) => link.closest('article') === card)
  const next = at === -1 ? links[0] : links[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
