import {
  addDays,
  addMonths,
  dayOfMonth,
  type LocalDate,
  monthOf,
  writeCitedDay,
  yearOf,
} from '../days/index.ts'
import type { Schedule } from './schedule.ts'
import { writeRecurrence } from './write-recurrence.ts'

const quarters = ['I', 'II', 'III', 'IV']

/** The schedule in the words of a directive; reading them again gives the same schedule. */
export function writeSchedule(schedule: Schedule): string {
  const words = writeWords(schedule)
  if (schedule.trigger === null) return words ?? 'từ ngày được giao'
  return words === null ? `sau khi ${schedule.trigger}` : `${words}, sau khi ${schedule.trigger}`
}

function writeWords(schedule: Schedule): string | null {
  switch (schedule.kind) {
    case 'standing':
      return 'thực hiện thường xuyên'
    case 'from':
      return schedule.from && `thực hiện từ ${writeStart(schedule.from)}`
    case 'within':
      return writeWithin(schedule.from, schedule.until)
    case 'by':
      return writeDeadline(schedule.until)
    case 'span':
      return `thực hiện từ ${writeStart(schedule.from)} đến ${writeEnd(schedule.until)}`
    case 'recurring':
      return schedule.from
        ? `${writeRecurrence(schedule)} kể từ ${writeStart(schedule.from)}`
        : writeRecurrence(schedule)
    case 'unspecified':
      return 'chưa xác định thời gian'
  }
}

function writeDeadline(until: LocalDate): string {
  const last = addDays(until, -1)
  return endsYear(until) ? `hoàn thành trong năm ${yearOf(last)}` : `chậm nhất ngày ${writeCitedDay(last)}`
}

function writeWithin(from: LocalDate, until: LocalDate): string {
  const named = namePeriod(from, until)
  if (named) return `thực hiện trong ${named}`
  return `trong thời gian từ ngày ${writeCitedDay(from)} đến ngày ${writeCitedDay(addDays(until, -1))}`
}

/** 'năm 2025', '6 tháng đầu năm 2025', 'quý III năm 2025', 'tháng 8 năm 2025', or null where no name fits. */
function namePeriod(from: LocalDate, until: LocalDate): string | null {
  if (addDays(from, 1) === until) return `ngày ${writeCitedDay(from)}`
  if (dayOfMonth(from) !== 1) return null
  const [month, year] = [monthOf(from), yearOf(from)]
  if (until === addMonths(from, 1)) return `tháng ${month} năm ${year}`
  if (until === addMonths(from, 3) && month % 3 === 1) return `quý ${quarters[(month - 1) / 3]} năm ${year}`
  if (until === addMonths(from, 6) && month === 1) return `6 tháng đầu năm ${year}`
  if (until === addMonths(from, 6) && month === 7) return `6 tháng cuối năm ${year}`
  if (until === addMonths(from, 9) && month === 1) return `9 tháng đầu năm ${year}`
  return until === addMonths(from, 12) && month === 1 ? `năm ${year}` : null
}

function writeStart(from: LocalDate): string {
  if (dayOfMonth(from) !== 1) return `ngày ${writeCitedDay(from)}`
  return monthOf(from) === 1 ? `năm ${yearOf(from)}` : `tháng ${monthOf(from)} năm ${yearOf(from)}`
}

function writeEnd(until: LocalDate): string {
  const last = addDays(until, -1)
  if (endsYear(until)) return `năm ${yearOf(last)}`
  return dayOfMonth(until) === 1
    ? `tháng ${monthOf(last)} năm ${yearOf(last)}`
    : `ngày ${writeCitedDay(last)}`
}

function endsYear(until: LocalDate): boolean {
  return monthOf(until) === 1 && dayOfMonth(until) === 1
}
