import type { PlanLineView, PlanView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useWords } from '../../words/use-words.ts'
import { usePlanChanged } from './use-plan-changed.ts'

interface GiveLineBelowProps {
  readonly view: PlanView
  readonly line: PlanLineView
}

/** Gives the line to the body below that is responsible for it; asks first, for the body is told of it as work. */
export function GiveLineBelow({ view, line }: GiveLineBelowProps) {
  const { t } = useWords()
  const [isOpen, { open, close }] = useDisclosure(false)
  const changed = usePlanChanged()
  const { name } = line.responsible
  const give = useMutation(
    trpc.plans.giveBelow.mutationOptions({
      onSuccess: async () => {
        await changed()
        notifications.show({ message: t('plans.gave', { name }), withBorder: true, color: 'teal' })
        close()
      },
    }),
  )
  return (
    <>
      <Button variant="default" size="compact-sm" className="screen-only" onClick={open}>
        {t('plans.give', { name })}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('plans.give', { name })} centered>
        <Stack gap="md">
          <p>
            {line.deadline
              ? t('plans.giveAsked', { name, words: line.text, day: writeDay(line.deadline) })
              : t('plans.giveAskedNoTime', { name, words: line.text, giver: view.organisation.name })}
          </p>
          {give.error && <RefusalNotice error={give.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('plans.cancel')}
            </Button>
            <Button
              data-autofocus
              loading={give.isPending}
              onClick={() => give.mutate({ planId: view.planId, line: line.id })}
            >
              {t('plans.giveYes')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
