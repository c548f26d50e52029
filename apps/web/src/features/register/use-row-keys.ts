import type { RegisterRow } from '@dondoc/contracts'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'

/** One row at a time can be tabbed to; arrows move between rows, Enter or a click opens. */
export function useRowKeys(rows: readonly RegisterRow[]) {
  const navigate = useNavigate({ from: '/nhiem-vu' })
  const { assignmentId: opened } = useParams({ strict: false })
  const [held, setHeld] = useState<string | null>(null)
  const lastOpened = useRef(opened)
  const current = rows.some((row) => row.assignmentId === held) ? held : rows[0]?.assignmentId

  // Closing a task gives the keyboard back to the row it was opened from.
  useEffect(() => {
    if (lastOpened.current && !opened) document.getElementById(rowId(lastOpened.current))?.focus()
    lastOpened.current = opened
  }, [opened])

  function open(assignmentId: string) {
    void navigate({
      to: '/nhiem-vu/$assignmentId',
      params: { assignmentId },
      search: (old) => old,
      resetScroll: false,
    })
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>) {
    const row = event.target instanceof HTMLElement ? event.target.closest('tr') : null
    const next = row && goal(event.key, row)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  function rowProps(row: RegisterRow) {
    const { assignmentId } = row
    return {
      id: rowId(assignmentId),
      tabIndex: assignmentId === current ? 0 : -1,
      'data-opened': assignmentId === opened || undefined,
      onFocus: () => setHeld(assignmentId),
      onClick: (event: MouseEvent<HTMLElement>) => {
        const isOnLink = event.target instanceof HTMLElement && event.target.closest('a')
        if (!isOnLink && !window.getSelection()?.toString()) open(assignmentId)
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) open(assignmentId)
      },
    }
  }

  return { onKeyDown, rowProps }
}

function rowId(assignmentId: string): string {
  return `row-${assignmentId}`
}

function goal(key: string, row: HTMLTableRowElement): HTMLElement | null {
  const siblings = row.parentElement?.children
  const found = {
    ArrowDown: row.nextElementSibling,
    ArrowUp: row.previousElementSibling,
    Home: siblings?.[0],
    End: siblings?.[siblings.length - 1],
  }[key]
  return found instanceof HTMLElement ? found : null
}
