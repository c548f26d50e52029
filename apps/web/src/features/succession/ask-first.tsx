import { Button, Group, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useWords } from '../../words/use-words.ts'

interface AskFirstProps {
  /** What the button says. */
  readonly children: ReactNode
  readonly filled?: boolean
  /** Why nothing can be done now; absent where it can. */
  readonly barred?: string | undefined
  readonly disabled?: boolean
  readonly title: string
  readonly asked: string
  readonly pending: boolean
  /** Why it was refused; null where it was not. */
  readonly error: unknown
  /** Does it; `close` takes the question away once it is done. */
  readonly onConfirm: (close: () => void) => void
}

/** A button that asks before it does what cannot be taken back, and says there why it was refused. */
export function AskFirst({ children, filled, barred, disabled, ...question }: AskFirstProps) {
  const { t } = useWords()
  const [isOpen, { open, close }] = useDisclosure(false)
  const { title, asked, pending, error, onConfirm } = question
  return (
    <>
      <Button
        variant={filled ? 'filled' : 'default'}
        h="auto"
        mih={36}
        py={6}
        styles={{ label: { whiteSpace: 'normal', lineHeight: 1.4 } }}
        disabled={disabled || barred !== undefined}
        title={barred}
        onClick={open}
      >
        {children}
      </Button>
      <Modal opened={isOpen} onClose={close} title={title} centered>
        <Stack gap="md">
          <p>{asked}</p>
          {error !== null && <RefusalNotice error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('structure.queue.cancel')}
            </Button>
            <Button data-autofocus loading={pending} onClick={() => onConfirm(close)}>
              {t('structure.queue.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
