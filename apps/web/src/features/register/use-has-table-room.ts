import { useMediaQuery } from '@mantine/hooks'

/** Whether six columns can stand side by side; where not, rows become cards. */
export function useHasTableRoom(): boolean {
  return useMediaQuery('(min-width: 60em), print', true, { getInitialValueInEffect: false })
}
