import type { TargetLine, ValueRecord } from '@dondoc/contracts'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { useWords } from '../../words/use-words.ts'
import type { TypedValue, wholeValue } from './typed-value.ts'

/** Records a figure or its correction; then the form closes, the figures are asked for again and the person is told. */
export function useKeepValue(target: TargetLine, onClose: () => void) {
  const { t } = useWords()
  const client = useQueryClient()
  const record = useMutation(trpc.targets.record.mutationOptions())
  const correct = useMutation(trpc.targets.correct.mutationOptions())

  function keep(
    { kind, reason }: TypedValue,
    { organisation, value, ...given }: NonNullable<ReturnType<typeof wholeValue>>,
    corrected: ValueRecord | undefined,
  ) {
    const { programme, measure, unit } = target
    const figure = { ...given, unit: unit ?? '' }
    const kept = {
      onSuccess: () => {
        onClose()
        notifications.show({ message: t('targets.recorded'), withBorder: true, color: 'teal' })
        void client.invalidateQueries(trpc.targets.pathFilter())
      },
      // What somebody else recorded meanwhile stands in the list behind the form.
      onError: () => void client.invalidateQueries(trpc.targets.pathFilter()),
    }
    if (corrected) return correct.mutate({ ...figure, value, reason, valueId: corrected.id }, kept)
    if (value !== null)
      record.mutate({ ...figure, value, kind, organisation, measure, programmeId: programme.id }, kept)
  }

  return {
    keep,
    isBusy: record.isPending || correct.isPending,
    error: record.error ?? correct.error,
  }
}
