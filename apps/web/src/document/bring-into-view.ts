/** Scrolls to a place within its own side where the sides scroll apart, else with the page. */
export function bringIntoView(found: HTMLElement): void {
  const side = found.closest<HTMLElement>('[data-scroller]')
  if (!side || side.scrollHeight <= side.clientHeight) {
    found.scrollIntoView({ block: 'center' })
    return
  }
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const above = found.getBoundingClientRect().top - side.getBoundingClientRect().top
  const isNear = Math.abs(above) < 2 * side.clientHeight
  const behavior = isNear && !calm ? 'smooth' : 'auto'
  side.scrollTo({ top: side.scrollTop + above - side.clientHeight / 4, behavior })
}
