import { type RefObject, useEffect, useRef } from 'react'
import type { EditedPlace } from './reading-actions.ts'

interface FocusPlace {
  readonly picked: string | null
  readonly visit: number
  readonly edited: EditedPlace | null
}

/**
 * The keyboard goes where the work is: to the task that a key or a press marked, and back to the field's own button when
 * its editor closes. On arrival the desk takes it, so that its keys work at once.
 */
export function useFocusFollows(
  desk: RefObject<HTMLDivElement | null>,
  { picked, visit, edited }: FocusPlace,
): void {
  const lastEdited = useRef(edited)
  useEffect(() => {
    if (document.activeElement === document.body) desk.current?.focus({ preventScroll: true })
  }, [desk])

  useEffect(() => {
    if (visit === 0 || !picked) return
    const held = document.activeElement
    const isFree = held === document.body || desk.current?.contains(held) === true
    const entry = desk.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(picked)}"]`)
    if (isFree && !held?.matches('input, textarea')) (entry ?? desk.current)?.focus({ preventScroll: true })
  }, [desk, picked, visit])

  useEffect(() => {
    const closed = lastEdited.current
    lastEdited.current = edited
    if (!closed || edited) return
    const entry = closed.task && desk.current?.querySelector(`[data-entry="${CSS.escape(closed.task)}"]`)
    const field = (entry || desk.current)?.querySelector(`[data-field="${closed.field}"] button`)
    const target = field ?? entry ?? null
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }, [desk, edited])
}
