import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'

/** Whether the post has a calendar address, and what can be done about it. */
export function useCalendarAddress() {
  const client = useQueryClient()
  const shown = useQuery(trpc.calendar.show.queryOptions())
  const onSuccess = () => client.invalidateQueries(trpc.calendar.pathFilter())
  const making = useMutation(trpc.calendar.make.mutationOptions({ onSuccess }))
  const revoking = useMutation(trpc.calendar.revoke.mutationOptions({ onSuccess }))
  return {
    shown,
    /** The address just made, in full; told this once. */
    address: making.data ? `${window.location.origin}${making.data.path}` : null,
    make: () => making.mutate(),
    revoke: () => {
      making.reset()
      revoking.mutate()
    },
    isBusy: making.isPending || revoking.isPending,
    error: making.error ?? revoking.error,
  }
}
