import type { RegisterSort } from '@dondoc/contracts'

/** The columns in the order of the table; each is also an order the register can be put in. */
export const registerColumns = [
  'task',
  'organisation',
  'deadline',
  'status',
  'days',
  'progress',
] as const satisfies readonly RegisterSort[]
