import { useNavigate, useSearch } from '@tanstack/react-router'
import type { RegisterSearch } from '../../search/register-search.ts'

/** The register's search in the address, and the way to change a part of it; any change but the page begins at page 1. */
export function useRegisterSearch() {
  const search = useSearch({ from: '/office/nhiem-vu' })
  const navigate = useNavigate({ from: '/nhiem-vu' })

  function change(part: Partial<RegisterSearch>, replace = false) {
    void navigate({
      to: '/nhiem-vu',
      search: (old) => ({ ...old, page: undefined, ...part }),
      replace,
      resetScroll: false,
    })
  }

  function clear() {
    void navigate({ to: '/nhiem-vu', search: ({ asOf, sort, direction }) => ({ asOf, sort, direction }) })
  }

  const { asOf: _, ...own } = search
  return { search: own, change, clear }
}
