import type { DraftMoment, DraftView } from '@dondoc/contracts'
import type { DraftCommand } from '@dondoc/domain/drafts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { holdChanges } from '../../../connection/live-changes.ts'
import { trpc } from '../../../connection/trpc.ts'
import { useSession } from '../../../session/session-context.ts'
import { applyHere } from './apply-here.ts'
import { draftQueue, type LostCommands } from './draft-queue.ts'

const unread: readonly (string | undefined)[] = ['uploaded', 'reading']

/** A draft and the way to change it; what somebody else changes meanwhile appears by itself. */
export function useDraft(draftId: string) {
  const { today } = useSession()
  const client = useQueryClient()
  const options = trpc.drafts.show.queryOptions({ draftId })
  const { mutateAsync } = useMutation(trpc.drafts.edit.mutationOptions())
  const [waiting, setWaiting] = useState(0)
  const [lost, setLost] = useState<LostCommands | null>(null)
  const { data, error, refetch } = useQuery({
    ...options,
    refetchInterval: ({ state }) => unread.includes(state.data?.stage) && 700,
  })
  const isSaving = waiting > 0
  // What is fetched while own changes are on their way would not hold them yet.
  useEffect(() => (isSaving ? holdChanges() : undefined), [isSaving])
  const [send] = useState(() => {
    const now = () => client.getQueryData<DraftView>(options.queryKey)
    const put = (at: DraftMoment) => {
      void client.cancelQueries({ queryKey: options.queryKey })
      client.setQueryData<DraftView>(options.queryKey, (was) => was && { ...was, at })
    }
    return draftQueue({
      now: () => now()?.at ?? null,
      foresee: (at, command) => applyHere(at, command, { text: now()?.reading?.text ?? '', today }),
      put,
      ask: (seen, command) => mutateAsync({ draftId, seen, command }),
      fetchAnew: () => client.invalidateQueries({ queryKey: options.queryKey }),
      lose: setLost,
      onWaiting: setWaiting,
    })
  })

  function sendAgain(commands: readonly DraftCommand[]) {
    setLost(null)
    for (const command of commands) send(command)
  }

  return {
    view: data,
    error,
    refetch,
    send: (command: DraftCommand) => {
      setLost(null)
      send(command)
    },
    isSaving,
    lost,
    sendAgain,
    giveUp: () => setLost(null),
  }
}

export type Draft = ReturnType<typeof useDraft>
