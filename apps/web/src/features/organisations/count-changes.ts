import type { DifferenceView } from '@dondoc/contracts'
import type { DayChanges } from './use-day-changes.ts'

export type Differing = DifferenceView['differs'][number]

const order = [
  'established',
  'ended',
  'name',
  'kind',
  'parent',
  'ledBy',
] as const satisfies readonly Differing[]

/** How many bodies began, ended, were renamed and so on; what happened to none is left out. */
export function countChanges(changes: DayChanges): (readonly [Differing, number])[] {
  const all = [...changes.values()].flatMap(({ differs }) => differs)
  return order.flatMap((one) => {
    const count = all.filter((differing) => differing === one).length
    return count > 0 ? [[one, count] as const] : []
  })
}
