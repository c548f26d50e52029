import { Button, Stack, Text } from '@mantine/core'
import { writeMoment } from '../../day/write-moment.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useWords } from '../../words/use-words.ts'
import { AddressActions } from './address-actions.tsx'
import { NewAddress } from './new-address.tsx'
import { useCalendarAddress } from './use-calendar-address.ts'

/** The secret address of the post's calendar: made, shown once, replaced or stopped. */
export function CalendarAddress() {
  const { t } = useWords()
  const { shown, address, make, revoke, isBusy, error } = useCalendarAddress()
  const madeAt = shown.data?.madeAt
  return (
    <Stack gap="md">
      <Text size="sm">{t('posts.calendar.note')}</Text>
      {shown.error && <LoadFailure error={shown.error} retry={() => void shown.refetch()} />}
      {shown.isPending && <SkeletonLines lines={2} />}
      {address && <NewAddress address={address} />}
      {!address && madeAt && (
        <Text size="sm">{t('posts.calendar.madeAt', { moment: writeMoment(madeAt) })}</Text>
      )}
      {shown.data && !madeAt && (
        <>
          <Text size="sm">{t('posts.calendar.none')}</Text>
          <Button w="fit-content" data-autofocus loading={isBusy} onClick={make}>
            {t('posts.calendar.make')}
          </Button>
        </>
      )}
      {error && <RefusalNotice error={error} />}
      {madeAt && <AddressActions isBusy={isBusy} onRenew={make} onRevoke={revoke} />}
    </Stack>
  )
}
