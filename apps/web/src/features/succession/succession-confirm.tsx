import { Button, Group, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import type { ChosenSuccessor } from './successors-of.ts'

interface SuccessionConfirmProps {
  readonly assignments: readonly ChosenSuccessor[]
  readonly filled?: boolean
  readonly children: ReactNode
}

/** A button that asks before work changes hands, for that cannot be taken back. */
export function SuccessionConfirm({ assignments, filled, children }: SuccessionConfirmProps) {
  const { t } = useWords()
  const { isToday } = useAsOf()
  const [isOpen, { open, close }] = useDisclosure(false)
  const client = useQueryClient()
  const confirm = useMutation(trpc.succession.confirm.mutationOptions())
  const count = assignments.length

  async function finish() {
    close()
    notifications.show({ message: t('structure.queue.done', { count }), withBorder: true, color: 'teal' })
    const moved = [trpc.succession, trpc.assignments, trpc.register, trpc.board, trpc.organisations]
    await Promise.all(moved.map((part) => client.invalidateQueries(part.pathFilter())))
  }

  return (
    <>
      <Button
        variant={filled ? 'filled' : 'default'}
        h="auto"
        mih={36}
        py={6}
        styles={{ label: { whiteSpace: 'normal', lineHeight: 1.4 } }}
        disabled={!isToday || count === 0}
        title={isToday ? undefined : t('structure.queue.otherDay')}
        onClick={open}
      >
        {children}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('structure.queue.ask')} centered>
        <Stack gap="md">
          <p>{t('structure.queue.asked', { count })}</p>
          {confirm.error && <RefusalNotice error={confirm.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('structure.queue.cancel')}
            </Button>
            <Button
              data-autofocus
              loading={confirm.isPending}
              onClick={() =>
                confirm.mutate({ assignments: [...assignments] }, { onSuccess: () => void finish() })
              }
            >
              {t('structure.queue.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
