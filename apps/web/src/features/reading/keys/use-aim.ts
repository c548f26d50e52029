import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { bringIntoView } from '../../../document/bring-into-view.ts'

/**
 * Takes the keyboard to a place of the screen as soon as it is drawn: to what is marked there as the next thing to press
 * (`data-next`), or else to its first field or button; a task keeps its own focus, since its keys are heard there.
 */
export function useAim(desk: RefObject<HTMLElement | null>): (selector: string) => void {
  const aimed = useRef<string | null>(null)
  const reach = useCallback(() => {
    const found = aimed.current && desk.current?.querySelector<HTMLElement>(aimed.current)
    if (!found || !(found.closest('[data-entry]') || focusIn(found))) return
    aimed.current = null
    requestAnimationFrame(() => bringIntoView(found))
  }, [desk])
  useEffect(reach)
  useEffect(() => {
    const place = desk.current
    if (!place) return
    // What a part asks the server for is drawn later than the part itself.
    const drawn = new MutationObserver(reach)
    drawn.observe(place, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    // Whoever goes on meanwhile is not drawn back.
    const forget = () => {
      aimed.current = null
    }
    place.addEventListener('keydown', forget, { capture: true })
    place.addEventListener('pointerdown', forget, { capture: true })
    place.addEventListener('wheel', forget, { capture: true, passive: true })
    return () => {
      drawn.disconnect()
      place.removeEventListener('keydown', forget, { capture: true })
      place.removeEventListener('pointerdown', forget, { capture: true })
      place.removeEventListener('wheel', forget, { capture: true })
    }
  }, [desk, reach])
  return useCallback((selector) => {
    aimed.current = selector
  }, [])
}

/** Whether there is something to press yet. */
function focusIn(place: HTMLElement): boolean {
  const next = place.querySelector<HTMLElement>('[data-next]') ?? place.querySelector<HTMLElement>(pressed)
  const held = place.matches(pressed) ? place : next
  held?.focus({ preventScroll: true })
  return held !== null
}

const pressed = 'input:not(:disabled), button:not(:disabled)'
