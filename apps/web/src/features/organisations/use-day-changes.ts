import type { DifferenceView } from '@dondoc/contracts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { useAsOf } from '../../session/use-as-of.ts'

export type DayChanges = ReadonlyMap<string, DifferenceView>

/** What differs on the day from the day before, by body; none while it is on its way. */
export function useDayChanges(): DayChanges {
  const { asOf } = useAsOf()
  const { data } = useQuery(trpc.organisations.changes.queryOptions({ asOf }))
  return useMemo(() => new Map((data?.differences ?? []).map((one) => [one.code, one])), [data])
}
