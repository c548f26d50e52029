import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'

/** How often the bell asks again while the console is open and in sight. */
const everyMinute = 60_000

/** What the post has been told, and the way to say that it has been read. */
export function useNotices() {
  const client = useQueryClient()
  const list = useQuery(trpc.notices.list.queryOptions({}, { refetchInterval: everyMinute }))
  const marking = useMutation(
    trpc.notices.markRead.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.notices.pathFilter()),
    }),
  )
  return { list, markRead: (notices?: string[]) => marking.mutate({ notices }) }
}
