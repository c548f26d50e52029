import { useNavigate, useSearch } from '@tanstack/react-router'
import type { DocumentsSearch } from '../../search/documents-search.ts'

/** The list's search in the address, and the way to change a part of it; any change but the page begins at page 1. */
export function useDocumentsSearch() {
  const { asOf: _, ...search } = useSearch({ from: '/office/van-ban' })
  const navigate = useNavigate({ from: '/van-ban' })

  function change(part: Partial<DocumentsSearch>, replace = false) {
    void navigate({
      to: '/van-ban',
      search: (old) => ({ ...old, page: undefined, ...part }),
      replace,
      resetScroll: false,
    })
  }

  function clear() {
    void navigate({ to: '/van-ban', search: ({ asOf, by, direction }) => ({ asOf, by, direction }) })
  }

  return { search, change, clear }
}
