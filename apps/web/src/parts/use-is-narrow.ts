import { useMediaQuery } from '@mantine/hooks'

/** A telephone, or a page enlarged until it is as narrow as one. */
export function useIsNarrow(): boolean {
  return useMediaQuery('(max-width: 44em)', false, { getInitialValueInEffect: false })
}
