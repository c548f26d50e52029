import { useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'

/** Asks anew for what a change to a plan may have changed. */
export function usePlanChanged(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    const parts = [trpc.plans, trpc.assignments, trpc.register]
    await Promise.all(parts.map((part) => client.invalidateQueries(part.pathFilter())))
  }
}
