import { useEffect } from 'react'

/** Scrolls to what the address names, within its own side where the sides scroll apart; again on each visit. */
export function useBroughtIntoView(selector: string | null, visit: number): void {
  useEffect(() => {
    if (!selector || visit < 0) return
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const frame = requestAnimationFrame(() => {
      const found = document.querySelector<HTMLElement>(selector)
      const side = found?.closest<HTMLElement>('[data-scroller]')
      if (!found) return
      if (!side || side.scrollHeight <= side.clientHeight) return found.scrollIntoView({ block: 'center' })
      const above = found.getBoundingClientRect().top - side.getBoundingClientRect().top
      const isNear = Math.abs(above) < 2 * side.clientHeight
      const behavior = isNear && !calm ? 'smooth' : 'auto'
      side.scrollTo({ top: side.scrollTop + above - side.clientHeight / 4, behavior })
    })
    return () => cancelAnimationFrame(frame)
  }, [selector, visit])
}
