import type { LocalDate } from '@dondoc/domain/days'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { trpc } from '../connection/trpc.ts'
import { useSession } from '../session/session-context.ts'
import { type BodyChoice, bodyChoices } from './body-choices.ts'

/** The organisations of a day that may be chosen; of today, where no day is given. */
export function useBodies(day: LocalDate | null = null): readonly BodyChoice[] {
  const { today } = useSession()
  const asOf = day === null || day === today ? undefined : day
  const { data } = useQuery(trpc.organisations.tree.queryOptions({ asOf }, { staleTime: 300_000 }))
  return useMemo(() => bodyChoices(data?.nodes ?? []), [data])
}
