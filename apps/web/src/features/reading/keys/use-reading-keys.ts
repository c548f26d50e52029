import { type RefObject, useEffect, useRef } from 'react'

/** What a key does on the reading screen; with Shift a letter is a capital, Ctrl Z is 'undo', Ctrl Shift Z 'redo'. */
export type ReadingKeys = Readonly<Record<string, (() => void) | undefined>>

/**
 * The keys of the reading screen. They are heard only while the focus is inside it, and never by a field in which words
 * are typed, so that a letter is a letter there (WCAG 2.1.4).
 */
export function useReadingKeys(desk: RefObject<HTMLElement | null>, keys: ReadingKeys): void {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })

  useEffect(() => {
    const place = desk.current
    if (!place) return
    function press(event: KeyboardEvent) {
      if (leavesField(event)) {
        event.preventDefault()
        return place?.focus({ preventScroll: true })
      }
      const key = nameOf(event)
      if (key === null || event.defaultPrevented || isForField(event)) return
      const act = now.current[key]
      if (!act) return
      event.preventDefault()
      act()
    }
    place.addEventListener('keydown', press)
    return () => place.removeEventListener('keydown', press)
  }, [desk])
}

function nameOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey) return withControl[key] ?? null
  return altKey ? null : key
}

const withControl: Readonly<Record<string, string>> = { z: 'undo', Z: 'redo', y: 'redo' }

const typed =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="slider"], [role="listbox"]'
const pressed = 'button, a, [role="tab"]'

/** Escape leaves a field for the keys of the screen; where a list is open under it, it closes that first. */
function leavesField({ target, key, defaultPrevented }: KeyboardEvent): boolean {
  if (key !== 'Escape' || defaultPrevented || !(target instanceof HTMLElement)) return false
  return (
    target.matches('input:not([type="checkbox"])') &&
    target.closest('form') === null &&
    target.ariaExpanded !== 'true'
  )
}

/** Whether the key belongs to what has the focus: letters to a field, Enter to a button. */
function isForField({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches(typed) || (key === 'Enter' && target.closest(pressed) !== null)
}
