import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { Side } from '../../../document/document-beside.tsx'
import type { ReadingPane, ReadingSearch } from '../../../search/reading-search.ts'

const route = getRouteApi('/office/chuong-trinh/dang-doc/$draftId')

/** What is marked and shown; it stands in the address, so that a link shows the same to the next person. */
export function useReadingPlace() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [side, setSide] = useState<Side>(search.task || search.pane ? 'tasks' : 'document')
  const [visit, setVisit] = useState(0)
  const [words, setWords] = useState('')

  const go = useCallback(
    (to: ReadingSearch, then?: Side) => {
      void navigate({ search: (old) => ({ ...old, ...to }), replace: true, resetScroll: false })
      setVisit((was) => was + 1)
      if (then) setSide(then)
    },
    [navigate],
  )
  return {
    picked: search.task ?? null,
    place: search.at ?? null,
    pane: search.pane ?? 'tasks',
    side,
    setSide,
    visit,
    /** What the list of tasks is narrowed to. */
    words,
    setWords,
    pick: useCallback((task: string) => go({ task, at: undefined, pane: undefined }, 'tasks'), [go]),
    show: useCallback((at: number) => go({ at }, 'document'), [go]),
    open: useCallback(
      (pane: ReadingPane) => go({ pane: pane === 'tasks' ? undefined : pane }, 'tasks'),
      [go],
    ),
  }
}

export type ReadingPlace = ReturnType<typeof useReadingPlace>
