import {
  addDays,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  type LocalDate,
  monthOf,
  yearOf,
} from '@dondoc/domain/days'
import type { Recurrence } from '@dondoc/domain/schedules'
import { type QueryExecutorProvider, sql } from 'kysely'

interface RecurringRow {
  readonly assignment_id: string
  readonly from_day: LocalDate
  readonly begins_on: LocalDate
  readonly last_progress_on: LocalDate | null
  readonly schedule: Recurrence
}

/** Recurring work keeps the day by which its next entry is due: each row goes by the cadence of its own directive. */
export async function up(db: QueryExecutorProvider): Promise<void> {
  await sql`alter table assignment_states add column update_by date`.execute(db)
  const { rows } = await sql<RecurringRow>`
    select assignment_id, from_day, begins_on, last_progress_on, facts -> 'schedule' as schedule
    from assignment_states where schedule_kind = 'recurring'`.execute(db)
  for (const row of rows)
    await sql`
      update assignment_states set update_by = ${updateBy(row)}::date
      where assignment_id = ${row.assignment_id} and from_day = ${row.from_day}::date`.execute(db)
}

/** The rule as it stood on the day of this migration, so that what it writes never changes with the rule. */
function updateBy({ schedule, begins_on, last_progress_on }: RecurringRow): LocalDate {
  const dueAfter = (day: LocalDate) =>
    periodOf(schedule, addDays(periodOf(schedule, day, begins_on).dueOn, 1), begins_on).dueOn
  const { from, dueOn } = periodOf(schedule, begins_on, begins_on)
  const isTimeLeft = 3 * (daysBetween(begins_on, dueOn) + 1) >= daysBetween(from, dueOn) + 1
  const first = isTimeLeft ? dueOn : dueAfter(begins_on)
  const next = last_progress_on && dueAfter(last_progress_on)
  return next !== null && next > first ? next : first
}

function periodOf(recurrence: Recurrence, day: LocalDate, begun: LocalDate) {
  const { unitOf, dueIn, every } = unitsOf(recurrence)
  const dueOn = (period: number) => dueIn(unitOf(begun) + (period + 1) * every - 1)
  const period = Math.floor((unitOf(day) - unitOf(begun)) / every)
  const last = dueOn(period) < day ? period + 1 : period
  return { from: addDays(dueOn(last - 1), 1), dueOn: dueOn(last) }
}

const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

function unitsOf({ every, interval, dueDay }: Recurrence) {
  if (every === 'day' && interval > 7) return { ...unitsOfDays(1, 1), every: interval }
  if (every === 'day') return { ...unitsOfDays(7, dueDay ?? 7), every: 1 }
  if (every === 'week') return { ...unitsOfDays(7, dueDay ?? 7), every: interval }
  return { ...unitsOfMonths(monthsIn[every], dueDay ?? 31), every: interval }
}

function unitsOfDays(length: number, dueDay: number) {
  const aMonday = firstOfMonth(2001, 1)
  return {
    unitOf: (day: LocalDate) => Math.floor(daysBetween(aMonday, day) / length),
    dueIn: (unit: number) => addDays(aMonday, unit * length + dueDay - 1),
  }
}

function unitsOfMonths(months: number, dueDay: number) {
  return {
    unitOf: (day: LocalDate) => Math.floor((yearOf(day) * 12 + monthOf(day) - 1) / months),
    dueIn: (unit: number) =>
      dueDay <= 31
        ? dayOf((unit + 1) * months - 1, dueDay)
        : dayOf(unit * months + Math.floor(dueDay / 100) - 1, dueDay % 100),
  }
}

function dayOf(month: number, day: number): LocalDate {
  const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1]
  return addDays(firstOfMonth(year, ofYear), Math.min(day, daysInMonth(year, ofYear)) - 1)
}
