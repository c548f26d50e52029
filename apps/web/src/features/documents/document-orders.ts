import type { DocumentSort } from '@dondoc/contracts'

interface DocumentOrder {
  readonly by: DocumentSort
  readonly direction: 'ascending' | 'descending'
}

/** The orders that a list of documents is asked for in, the newest first. */
export const documentOrders: readonly DocumentOrder[] = (['date', 'received', 'name'] as const).flatMap(
  (by) => (['descending', 'ascending'] as const).map((direction) => ({ by, direction })),
)

export function isOrder({ by, direction }: DocumentOrder, written: string | null): boolean {
  return written === `${by} ${direction}`
}
