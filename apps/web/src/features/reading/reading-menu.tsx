import type { DraftView } from '@dondoc/contracts'
import { ActionIcon, Menu } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { IconDots, IconDownload, IconHistory, IconKeyboard, IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { refusalOf } from '../../connection/refusal-of.ts'
import { trpc } from '../../connection/trpc.ts'
import { sayRefusal } from '../../parts/say/say-refusal.ts'
import { useWords } from '../../words/use-words.ts'

interface ReadingMenuProps {
  readonly view: DraftView
  readonly onHistory?: () => void
  readonly onKeys?: () => void
}

/** What is seldom wanted: the file as it came, the history, the keys, and the way to put the reading away. */
export function ReadingMenu({ view, onHistory, onKeys }: ReadingMenuProps) {
  const { t } = useWords()
  const discard = useDiscard(view)
  const isClosed = view.stage === 'confirmed' || view.stage === 'discarded'
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>
        <ActionIcon variant="default" size={36} className="screen-only" aria-label={t('reading.more')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onHistory && (
          <Menu.Item leftSection={<IconHistory size={16} aria-hidden />} onClick={onHistory}>
            {t('reading.history')}
          </Menu.Item>
        )}
        {onKeys && (
          <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onKeys}>
            {t('reading.keys')}
          </Menu.Item>
        )}
        <Menu.Item
          component="a"
          href={`/api/drafts/${view.id}/file`}
          download
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('reading.original')}
        </Menu.Item>
        {!isClosed && (
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={discard}>
            {t('reading.discard')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Asks, puts the reading away, and goes back to the list. */
function useDiscard(view: DraftView): () => void {
  const { t } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const discard = useMutation(trpc.drafts.discard.mutationOptions())

  function onSuccess() {
    notifications.show({ message: t('reading.discarded'), withBorder: true, color: 'teal' })
    void client.invalidateQueries(trpc.drafts.pathFilter())
    void navigate({ to: '/chuong-trinh' })
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
      children: t('reading.discardAsk', { document: view.file.name }),
      labels: { confirm: t('reading.discardYes'), cancel: t('state.cancel') },
      onConfirm: () =>
        discard.mutate({ draftId: view.id, seen: view.at?.sequence ?? 0 }, { onSuccess, onError }),
    })
}
