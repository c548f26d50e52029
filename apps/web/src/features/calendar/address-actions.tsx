import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'

interface AddressActionsProps {
  readonly isBusy: boolean
  readonly onRenew: () => void
  readonly onRevoke: () => void
}

/** Replacing and stopping an address, which ends the one in use: each asks first, in place, so that what is shown stays. */
export function AddressActions({ isBusy, onRenew, onRevoke }: AddressActionsProps) {
  const { t } = useWords()
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null)
  if (asked === null)
    return (
      <Group gap="sm">
        <Button variant="default" loading={isBusy} onClick={() => setAsked('renew')}>
          {t('posts.calendar.renew')}
        </Button>
        <Button variant="default" loading={isBusy} onClick={() => setAsked('revoke')}>
          {t('posts.calendar.revoke')}
        </Button>
      </Group>
    )

  function confirm() {
    if (asked === 'renew') onRenew()
    else onRevoke()
    setAsked(null)
  }

  return (
    <Stack gap="xs" role="group" aria-label={t(`posts.calendar.${asked}Title`)}>
      <Text size="sm" fw={600}>
        {t(`posts.calendar.${asked}Title`)}
      </Text>
      <Text size="sm">{t(`posts.calendar.${asked}Ask`)}</Text>
      <Group gap="sm">
        <Button autoFocus onClick={confirm}>
          {t(`posts.calendar.${asked}`)}
        </Button>
        <Button variant="default" onClick={() => setAsked(null)}>
          {t('posts.calendar.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
