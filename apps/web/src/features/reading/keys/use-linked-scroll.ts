import { type RefObject, useEffect } from 'react'

/**
 * Scrolling one side by hand brings the other along: the first task of the document that is in sight is in sight among the
 * tasks, and the other way round. Only the side under the pointer or with the keyboard leads.
 */
export function useLinkedScroll(desk: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = desk.current
    if (!place) return
    let frame = 0
    function follow({ target }: Event) {
      if (!(target instanceof HTMLElement) || !target.matches('[data-scroller]')) return
      if (!target.matches(':hover')) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => bringAlong(target))
    }
    place.addEventListener('scroll', follow, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      place.removeEventListener('scroll', follow, { capture: true })
    }
  }, [desk])
}

/** Marks of a task on each side: its words in the document, its entry among the tasks. */
const marks = '[data-begins], [data-entry]'

function bringAlong(leading: HTMLElement): void {
  const others = [...document.querySelectorAll<HTMLElement>('[data-scroller]')]
  const led = others.find((other) => other !== leading)
  const { top } = leading.getBoundingClientRect()
  const first = [...leading.querySelectorAll<HTMLElement>(marks)].find(
    (mark) => mark.getBoundingClientRect().top >= top,
  )
  const id = first?.dataset.begins ?? first?.dataset.entry
  if (!led || !id) return
  const match = led.querySelector<HTMLElement>(
    `[data-begins="${CSS.escape(id)}"], [data-entry="${CSS.escape(id)}"]`,
  )
  if (!match) return
  const above = match.getBoundingClientRect().top - led.getBoundingClientRect().top
  if (above >= 0 && above < led.clientHeight * 0.7) return
  led.scrollTo({ top: led.scrollTop + above - led.clientHeight / 5 })
}
