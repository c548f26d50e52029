import { type RefObject, useEffect } from 'react'

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Arrow keys, or j and k, go from row to row, from wherever the page was opened; Enter opens the marked one, Tab reaches its buttons. */
export function useQueueKeys(queue: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const move = (event: KeyboardEvent) => moveInQueue(event, queue.current)
    document.addEventListener('keydown', move)
    return () => document.removeEventListener('keydown', move)
  }, [queue])
}

function moveInQueue(event: KeyboardEvent, queue: HTMLElement | null): void {
  const { target } = event
  const step = steps[event.key]
  if (!step || !queue || event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement))
    return
  const isHere = queue.contains(target) && !target.closest('[role="menu"], [role="dialog"]')
  if (!isHere && target !== document.body) return
  const links = [...queue.querySelectorAll<HTMLElement>('article > a')]
  const at = links.findIndex((link) => link.closest('article') === target.closest('article'))
  const next = at === -1 ? links[0] : links[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
