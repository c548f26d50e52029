import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { AskFirst } from './ask-first.tsx'
import type { ChosenSuccessor } from './successors-of.ts'

interface SuccessionConfirmProps {
  readonly assignments: readonly ChosenSuccessor[]
  readonly filled?: boolean
  readonly children: ReactNode
}

/** Hands work over to who goes on with it. */
export function SuccessionConfirm({ assignments, filled = false, children }: SuccessionConfirmProps) {
  const { t } = useWords()
  const { isToday } = useAsOf()
  const client = useQueryClient()
  const confirm = useMutation(trpc.succession.confirm.mutationOptions())
  const count = assignments.length

  async function finish(close: () => void) {
    close()
    notifications.show({ message: t('structure.queue.done', { count }), withBorder: true, color: 'teal' })
    const moved = [trpc.succession, trpc.assignments, trpc.register, trpc.board, trpc.organisations]
    await Promise.all(moved.map((part) => client.invalidateQueries(part.pathFilter())))
  }

  return (
    <AskFirst
      filled={filled}
      barred={isToday ? undefined : t('structure.queue.otherDay')}
      disabled={count === 0}
      title={t('structure.queue.ask')}
      asked={t('structure.queue.asked', { count })}
      pending={confirm.isPending}
      error={confirm.error}
      onConfirm={(close) =>
        confirm.mutate({ assignments: [...assignments] }, { onSuccess: () => void finish(close) })
      }
    >
      {children}
    </AskFirst>
  )
}
