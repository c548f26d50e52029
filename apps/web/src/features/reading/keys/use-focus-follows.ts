import { type RefObject, useEffect, useRef } from 'react'
import type { EditedPlace } from '../draft/reading-actions.ts'

interface FocusPlace {
  readonly picked: string | null
  readonly visit: number
  readonly edited: EditedPlace | null
}

/**
 * The keyboard goes where the work is: to the task that a key or a press marked, and back to the field's own button when
 * its editor closes. What a change takes away, such as the entry of a dropped task, never takes the keyboard with it: it
 * goes to the marked task, or to the desk, whose keys work from the first moment.
 */
export function useFocusFollows(
  desk: RefObject<HTMLDivElement | null>,
  { picked, visit, edited }: FocusPlace,
): void {
  const lastEdited = useRef(edited)
  const focusEntry = () => {
    const entry = picked && desk.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(picked)}"]`)
    ;(entry || desk.current)?.focus({ preventScroll: true })
  }
  const toEntry = useRef(focusEntry)
  useEffect(() => {
    toEntry.current = focusEntry
  })

  useEffect(() => {
    const held = document.activeElement
    const isHere = desk.current?.contains(held) === true
    if (visit > 0 && picked && isHere && !held?.matches('input, textarea')) toEntry.current()
  }, [desk, picked, visit])

  useEffect(() => {
    const closed = lastEdited.current
    lastEdited.current = edited
    if (!closed || edited) return
    const entry = closed.task && desk.current?.querySelector(`[data-entry="${CSS.escape(closed.task)}"]`)
    const field = (entry || desk.current)?.querySelector<HTMLElement>(`[data-field="${closed.field}"] button`)
    if (field) field.focus({ preventScroll: true })
    else toEntry.current()
  }, [desk, edited])

  useEffect(() => {
    if (document.activeElement === document.body) toEntry.current()
  })
}
