import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refusalOf } from '../connection/refusal-of.ts'
import { trpc } from '../connection/trpc.ts'
import { useWords } from '../words/use-words.ts'
import { sayRefusal } from './say/say-refusal.ts'

interface DiscardedDraft {
  readonly id: string
  readonly fileName: string
  /** The last edit that was seen; 0 where none was made. */
  readonly seen: number
}

/** Asks, and puts a reading away; `then` is what comes after. */
export function useDiscardDraft({ id, fileName, seen }: DiscardedDraft, then?: () => void): () => void {
  const { t } = useWords()
  const client = useQueryClient()
  const discard = useMutation(trpc.drafts.discard.mutationOptions())

  function onSuccess() {
    notifications.show({ message: t('reading.discarded'), withBorder: true, color: 'teal' })
    void client.invalidateQueries(trpc.drafts.pathFilter())
    then?.()
  }

  function onError(error: unknown) {
    const refusal = refusalOf(error)
    const said = refusal ? sayRefusal(t, refusal) : t('refusalExtra.failed')
    notifications.show({ message: said, withBorder: true, color: 'red' })
    void client.invalidateQueries(trpc.drafts.pathFilter())
  }

  return () =>
    modals.openConfirmModal({
      title: t('reading.discardTitle'),
      children: t('reading.discardAsk', { document: fileName }),
      labels: { confirm: t('reading.discardYes'), cancel: t('state.cancel') },
      onConfirm: () => discard.mutate({ draftId: id, seen }, { onSuccess, onError }),
    })
}
