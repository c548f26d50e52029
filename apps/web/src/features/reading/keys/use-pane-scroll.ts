import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { ReadingPane } from '../../../search/reading-search.ts'

/** Every pane begins at its top and is found again where it was left, though all of them scroll in one frame. */
export function usePaneScroll(inside: RefObject<HTMLElement | null>, pane: ReadingPane): void {
  const tops = useRef(new Map<ReadingPane, number>())
  const shown = useRef(pane)

  useEffect(() => {
    const frame = inside.current?.closest<HTMLElement>('[data-scroller]')
    if (!frame) return
    const note = () => tops.current.set(shown.current, frame.scrollTop)
    frame.addEventListener('scroll', note, { passive: true })
    return () => frame.removeEventListener('scroll', note)
  }, [inside])

  useLayoutEffect(() => {
    if (shown.current === pane) return
    shown.current = pane
    const frame = inside.current?.closest<HTMLElement>('[data-scroller]')
    if (frame) frame.scrollTop = tops.current.get(pane) ?? 0
  }, [inside, pane])
}
