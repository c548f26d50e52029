import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'

/** The server tells of new notices; where its telling is lost, the bell asks again so often. */
const everyFewMinutes = 300_000

/** What the post has been told, and the way to say that it has been read. */
export function useNotices() {
  const client = useQueryClient()
  const list = useQuery(trpc.notices.list.queryOptions({}, { refetchInterval: everyFewMinutes }))
  const marking = useMutation(
    trpc.notices.markRead.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.notices.pathFilter()),
    }),
  )
  return { list, markRead: (notices?: string[]) => marking.mutate({ notices }) }
}
