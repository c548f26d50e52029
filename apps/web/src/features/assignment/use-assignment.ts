import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { useAsOf } from '../../session/use-as-of.ts'

/** The assignment in the address, as of the day in the address. */
export function useAssignment() {
  const { assignmentId } = useParams({ from: '/office/nhiem-vu/$assignmentId' })
  const { asOf } = useAsOf()
  return useQuery(trpc.assignments.show.queryOptions({ assignmentId, asOf }))
}
