import type { LocalDate } from '@dondoc/domain/days'
import { useSearch } from '@tanstack/react-router'
import { useSession } from './session-context.ts'

interface AsOf {
  /** What calls send: absent for today, so that today's answers are never taken for another day's. */
  readonly asOf: LocalDate | undefined
  /** The day the figures are of. */
  readonly day: LocalDate
  readonly today: LocalDate
  readonly isToday: boolean
}

export function useAsOf(): AsOf {
  const { today } = useSession()
  const { asOf } = useSearch({ from: '__root__' })
  const isToday = asOf === undefined || asOf === today
  return { asOf: isToday ? undefined : asOf, day: isToday ? today : asOf, today, isToday }
}
