import {
  addDays,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  type LocalDate,
  monthOf,
  yearOf,
} from '../days/index.ts'
import type { Cadence, Recurrence } from './schedule.ts'

/** The days that one progress entry speaks of; it is due on the last of them. */
export interface EntryPeriod {
  readonly from: LocalDate
  readonly dueOn: LocalDate
}

/**
 * The period that a day lies in, of work that began on the other. It ends on its due day and the next begins the day after, as in
 * Nghị định 09/2019/NĐ-CP, art. 12: 'trước ngày 15 của tháng cuối quý' asks on 15/06 of what was done since 16/03. Where no day
 * is named these are weeks (from Monday), months and years of the calendar; several at a time are counted from the one in which
 * the work began. What comes by the day is followed up by the week: nobody writes an entry a day.
 */
export function entryPeriodOf(recurrence: Recurrence, day: LocalDate, begun: LocalDate): EntryPeriod {
  const { unitOf, dueIn, every } = unitsOf(recurrence)
  const dueOn = (period: number) => dueIn(unitOf(begun) + (period + 1) * every - 1)
  const period = Math.floor((unitOf(day) - unitOf(begun)) / every)
  const last = dueOn(period) < day ? period + 1 : period
  return { from: addDays(dueOn(last - 1), 1), dueOn: dueOn(last) }
}

/** The period after the one that the day lies in. */
export function nextEntryPeriod(recurrence: Recurrence, day: LocalDate, begun: LocalDate): EntryPeriod {
  return entryPeriodOf(recurrence, addDays(entryPeriodOf(recurrence, day, begun).dueOn, 1), begun)
}

/**
 * The first period that work is asked to tell of: the one in which it began where at least a third of that was left, else the
 * next. 'hằng năm' received on 01/09 is first due on 31/12, received on 01/10 a year later.
 */
export function firstEntryPeriod(recurrence: Recurrence, begun: LocalDate): EntryPeriod {
  const running = entryPeriodOf(recurrence, begun, begun)
  const { from, dueOn } = running
  const isTimeLeft = 3 * (daysBetween(begun, dueOn) + 1) >= daysBetween(from, dueOn) + 1
  return isTimeLeft ? running : nextEntryPeriod(recurrence, begun, begun)
}

/** The calendar cut into pieces that are counted through, each with a due day, of which a period takes so many. */
interface Units {
  readonly every: number
  readonly unitOf: (day: LocalDate) => number
  readonly dueIn: (unit: number) => LocalDate
}

const monthsIn: Readonly<Partial<Record<Cadence, number>>> = {
  ...{ month: 1, quarter: 3, 'half-year': 6, year: 12 },
}

function unitsOf({ every, interval, dueDay }: Recurrence): Units {
  const months = monthsIn[every]
  if (months) return { ...unitsOfMonths(months, dueDay), every: interval }
  if (every === 'day' && interval > 7) return { ...unitsOfDays(1, 1), every: interval }
  return { ...unitsOfDays(7, dueDay ?? 7), every: every === 'week' ? interval : 1 }
}

const aMonday = firstOfMonth(2001, 1)

function unitsOfDays(length: number, dueDay: number): Omit<Units, 'every'> {
  return {
    unitOf: (day) => Math.floor(daysBetween(aMonday, day) / length),
    dueIn: (unit) => addDays(aMonday, unit * length + dueDay - 1),
  }
}

function unitsOfMonths(months: number, dueDay: number | null): Omit<Units, 'every'> {
  return {
    unitOf: (day) => Math.floor((yearOf(day) * 12 + monthOf(day) - 1) / months),
    dueIn: (unit) => {
      if (dueDay === null || dueDay <= 31) return dayOf((unit + 1) * months - 1, dueDay ?? 31)
      return dayOf(unit * months + Math.floor(dueDay / 100) - 1, dueDay % 100)
    },
  }
}

/** A day of a month counted from the year 0, or its last day where it has none of that number. */
function dayOf(month: number, day: number): LocalDate {
  const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1]
  return addDays(firstOfMonth(year, ofYear), Math.min(day, daysInMonth(year, ofYear)) - 1)
}
