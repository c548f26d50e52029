import type { GivenBelow } from '@dondoc/contracts'
import type { RegisterSearch } from '../../search/register-search.ts'

export interface BelowLine {
  readonly name: 'total' | 'done' | 'exceptions' | 'toAccept' | 'refusal' | 'extension' | 'correction'
  readonly count: number
  readonly list: RegisterSearch
}

/** What bodies gave out below, and what of it waits for the giver; each with its rows, nothing that counts zero. */
export function belowLines({ total, done, exceptions, toAccept, needs }: GivenBelow): BelowLine[] {
  const given: RegisterSearch = { counting: 'given_inside', role: 'any' }
  const gravest = { sort: 'urgency', direction: 'descending' } as const
  const asked = (['refusal', 'extension', 'correction'] as const).map((need) => ({
    ...{ name: need, count: needs[need], list: { ...given, need, ...gravest } },
  }))
  const lines: BelowLine[] = [
    { name: 'total', count: total, list: given },
    { name: 'done', count: done, list: { ...given, statuses: ['done'] } },
    { name: 'exceptions', count: exceptions, list: { ...given, exception: 'any', ...gravest } },
    { name: 'toAccept', count: toAccept, list: { ...given, statuses: ['awaiting_acceptance'] } },
    ...asked,
  ]
  return lines.filter(({ count }) => count > 0)
}
