import type { MovePosts } from '@dondoc/contracts'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { useWords } from '../../words/use-words.ts'
import { AskFirst } from './ask-first.tsx'

interface PostMoveConfirmProps {
  readonly posts: MovePosts['posts']
  readonly children: ReactNode
}

/** Moves posts, for the rights of their holders move along only by that. */
export function PostMoveConfirm({ posts, children }: PostMoveConfirmProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const move = useMutation(trpc.succession.movePosts.mutationOptions())
  const count = posts.length

  async function finish(close: () => void) {
    close()
    notifications.show({ message: t('structure.posts.done', { count }), withBorder: true, color: 'teal' })
    await client.invalidateQueries()
  }

  return (
    <AskFirst
      disabled={count === 0}
      title={t('structure.posts.ask')}
      asked={t('structure.posts.asked', { count })}
      pending={move.isPending}
      error={move.error}
      onConfirm={(close) => move.mutate({ posts }, { onSuccess: () => void finish(close) })}
    >
      {children}
    </AskFirst>
  )
}
