import { useEffect } from 'react'

/** Scrolls to what the address names, once it is there; the selector is looked for again whenever it changes. */
export function useBroughtIntoView(selector: string | null, isThere: boolean): void {
  useEffect(() => {
    if (!selector || !isThere) return
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const frame = requestAnimationFrame(() => {
      const found = document.querySelector(selector)
      found?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    })
    return () => cancelAnimationFrame(frame)
  }, [selector, isThere])
}
