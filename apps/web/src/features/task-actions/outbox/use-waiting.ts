import type { AssignmentView, RegisterRow } from '@dondoc/contracts'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'

/** What waits for an answer on the row's assignment, with the words it was asked in; undefined while it is fetched. */
export function useWaiting({ assignmentId }: RegisterRow): {
  view: AssignmentView | undefined
  error: unknown
} {
  const { data, error } = useQuery(trpc.assignments.show.queryOptions({ assignmentId }))
  return { view: data, error }
}
