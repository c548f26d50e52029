import type { RegisterSearch } from '../../search/register-search.ts'

/** The queue as a list of the register, for the way there and back. */
export const queueList = {
  queue: true,
  sort: 'need',
  direction: 'descending',
} as const satisfies RegisterSearch

/** How many rows the screen loads; of a longer queue the rest is in the register. */
export const mostListed = 200
