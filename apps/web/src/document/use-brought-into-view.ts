import { useEffect } from 'react'
import { bringIntoView } from './bring-into-view.ts'

/** Scrolls to what the address names; again on each visit. */
export function useBroughtIntoView(selector: string | null, visit: number): void {
  useEffect(() => {
    if (!selector || visit < 0) return
    const frame = requestAnimationFrame(() => {
      const found = document.querySelector<HTMLElement>(selector)
      if (found) bringIntoView(found)
    })
    return () => cancelAnimationFrame(frame)
  }, [selector, visit])
}
