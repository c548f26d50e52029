import type { Cadence, Schedule } from './schedule.ts'

const names: Readonly<Record<Cadence, string>> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  year: 'năm',
}
const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** 'hằng quý', '02 tuần/lần', 'trước ngày 15 hằng tháng', 'trước thứ Sáu hằng tuần', 'trước ngày 15/11 hằng năm'. */
export function writeRecurrence(schedule: Extract<Schedule, { kind: 'recurring' }>): string {
  const { every, interval, dueDay } = schedule
  const due = dueDay === null ? null : writeDueDay(every, dueDay)
  const often =
    interval > 1 ? `${String(interval).padStart(2, '0')} ${names[every]}/lần` : `hằng ${names[every]}`
  if (due === null) return often
  if (dueDay !== null && dueDay > 31 && every === 'quarter')
    return `trước ngày ${dueDay % 100} tháng đầu quý sau`
  if (interval > 1) return `${often}, trước ${due}`
  return every === 'quarter' ? `${often} trước ${due} của tháng cuối quý` : `trước ${due} ${often}`
}

function writeDueDay(every: Cadence, dueDay: number): string {
  if (every === 'week') return weekdays[dueDay - 1] ?? 'Chủ nhật'
  return every === 'year' ? `ngày ${dueDay % 100}/${Math.floor(dueDay / 100)}` : `ngày ${dueDay}`
}
