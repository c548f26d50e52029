import type { MovePosts } from '@dondoc/contracts'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useWords } from '../../words/use-words.ts'

interface PostMoveConfirmProps {
  readonly posts: MovePosts['posts']
  readonly children: ReactNode
}

/** A button that asks before posts move, for the rights of their holders move along. */
export function PostMoveConfirm({ posts, children }: PostMoveConfirmProps) {
  const { t } = useWords()
  const [isOpen, { open, close }] = useDisclosure(false)
  const client = useQueryClient()
  const move = useMutation(trpc.succession.movePosts.mutationOptions())
  const count = posts.length

  async function finish() {
    close()
    notifications.show({ message: t('structure.posts.done', { count }), withBorder: true, color: 'teal' })
    await client.invalidateQueries()
  }

  return (
    <>
      <Button
        variant="default"
        h="auto"
        mih={36}
        py={6}
        styles={{ label: { whiteSpace: 'normal', lineHeight: 1.4 } }}
        disabled={count === 0}
        onClick={open}
      >
        {children}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('structure.posts.ask')} centered>
        <Stack gap="md">
          <p>{t('structure.posts.asked', { count })}</p>
          {move.error && <RefusalNotice error={move.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('structure.queue.cancel')}
            </Button>
            <Button
              data-autofocus
              loading={move.isPending}
              onClick={() => move.mutate({ posts }, { onSuccess: () => void finish() })}
            >
              {t('structure.queue.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
