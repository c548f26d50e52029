import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { useWords } from '../../words/use-words.ts'
import type { TaskAction } from './action-order.ts'

/** After a change is kept: every figure that may have moved is fetched again, and the person is told. */
export function useRecorded(action: TaskAction): () => Promise<void> {
  const { t } = useWords()
  const client = useQueryClient()
  return async () => {
    notifications.show({ message: t(`action.recorded.${action}`), withBorder: true, color: 'teal' })
    const moved = [trpc.assignments, trpc.register, trpc.board, trpc.organisations, trpc.programmes]
    await Promise.all(moved.map((part) => client.invalidateQueries(part.pathFilter())))
  }
}
