import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'

/** After a relation was recorded or ended: the organisations are fetched again, and the person is told. */
export function useRelationsChanged(): (told: string) => Promise<void> {
  const client = useQueryClient()
  return async (told) => {
    notifications.show({ message: told, withBorder: true, color: 'teal' })
    await client.invalidateQueries(trpc.organisations.show.pathFilter())
  }
}
