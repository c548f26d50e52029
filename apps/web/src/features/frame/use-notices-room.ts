import { useNotifications } from '@mantine/notifications'
import { useEffect } from 'react'

/**
 * While notices stand at the foot of a narrow screen the page ends above them (`--notices-room`, see page.css), and what
 * has the keyboard under one that comes is moved above it, so that it never works unseen (WCAG 2.4.11).
 */
export function useNoticesRoom(position: string): void {
  const isAny = useNotifications().notifications.length > 0
  useEffect(() => {
    const notices = document.querySelector<HTMLElement>(
      `.mantine-Notifications-root[data-position="${position}"]`,
    )
    if (!isAny || !notices) return
    const page = document.documentElement
    const sized = new ResizeObserver(() => {
      page.style.setProperty('--notices-room', `${notices.offsetHeight}px`)
      uncoverHeld(notices)
    })
    sized.observe(notices)
    return () => {
      sized.disconnect()
      page.style.removeProperty('--notices-room')
    }
  }, [isAny, position])
}

function uncoverHeld(notices: HTMLElement): void {
  const held = document.activeElement
  if (!held?.matches('a, button, input, textarea')) return
  const above = notices.getBoundingClientRect()
  const below = held.getBoundingClientRect()
  const isCovered =
    below.bottom > above.top &&
    below.top < above.bottom &&
    below.right > above.left &&
    below.left < above.right
  if (isCovered && !notices.contains(held)) held.scrollIntoView({ block: 'nearest' })
}
