import { useNavigate, useSearch } from '@tanstack/react-router'
import type { GrassrootsSearch } from '../../search/grassroots-search.ts'

/** The list's search in the address, and the way to change a part of it; any change but the page begins at page 1. */
export function useGrassrootsSearch() {
  const { asOf: _, ...search } = useSearch({ from: '/office/to-chuc/co-so' })
  const navigate = useNavigate({ from: '/to-chuc/co-so' })

  function change(part: Partial<GrassrootsSearch>) {
    void navigate({
      to: '/to-chuc/co-so',
      search: (old) => ({ ...old, page: undefined, ...part }),
      replace: true,
      resetScroll: false,
    })
  }

  return { search, change }
}
