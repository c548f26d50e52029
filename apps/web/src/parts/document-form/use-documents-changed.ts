import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'

/** After a change in the register of documents is kept: what may have moved is fetched again, and the person is told. */
export function useDocumentsChanged(): (told: string) => Promise<void> {
  const client = useQueryClient()
  return async (told) => {
    notifications.show({ message: told, withBorder: true, color: 'teal' })
    const moved = [trpc.documents, trpc.notices, trpc.register, trpc.board, trpc.assignments, trpc.programmes]
    await Promise.all(moved.map((part) => client.invalidateQueries(part.pathFilter())))
  }
}
