import { lockMeasuredValues, type StoredValue, type Tables, type Transaction } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import type { TargetInTime } from '@dondoc/domain/targets'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { targetsInTime } from './targets-in-time.ts'

/** What a figure is judged by. */
export interface FiguresAtHand {
  readonly programmeId: string
  readonly targets: readonly TargetInTime[]
  readonly records: readonly StoredValue[]
  /** Each day is asked for once, however many figures need it. */
  organisationsOn(day: LocalDate): Promise<OrganisationsOfDay>
}

/** Everything recorded for a programme and its numbers of today; every other figure of the programme waits meanwhile. */
export async function figuresAtHand(
  tx: Transaction<Tables>,
  programmeId: string,
  today: LocalDate,
): Promise<FiguresAtHand> {
  const records = await lockMeasuredValues(tx, programmeId)
  const [programme] = await targetsInTime(tx, programmeId, today)
  const days = new Map<LocalDate, Promise<OrganisationsOfDay>>()
  return {
    ...{ programmeId, records, targets: programme?.targets ?? [] },
    organisationsOn(day) {
      const known = days.get(day) ?? organisationsOfDay(tx, day)
      days.set(day, known)
      return known
    },
  }
}
