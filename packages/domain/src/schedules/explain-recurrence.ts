import { writeDay } from '../days/index.ts'
import type { Cadence, Recurrence, Schedule } from './schedule.ts'

const vietnamese: Readonly<Record<Cadence, string>> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  year: 'năm',
}
const weekdays = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

/** 'Định kỳ hằng tháng, chậm nhất ngày 15' and its English twin, without the full stop. */
export function explainRecurrence(
  schedule: Extract<Schedule, { kind: 'recurring' }>,
  language: 'vi' | 'en',
): string {
  const { from } = schedule
  const words = howOften(schedule, language)
  if (!from) return words
  return language === 'vi' ? `${words}, kể từ ${writeDay(from)}` : `${words}, from ${writeDay(from)} on`
}

function howOften({ every, interval, dueDay }: Recurrence, language: 'vi' | 'en'): string {
  const due = dueDay === null ? null : dueWords(every, dueDay, language)
  if (language === 'vi') {
    const often =
      interval > 1 ? `${interval} ${vietnamese[every]} một lần` : `Định kỳ hằng ${vietnamese[every]}`
    return due ? `${often}, chậm nhất ${due}` : often
  }
  const often = interval > 1 ? `Every ${interval} ${every}s` : `Every ${every}`
  return due ? `${often}, by ${due}` : often
}

function dueWords(every: Cadence, dueDay: number, language: 'vi' | 'en'): string {
  const vi = language === 'vi'
  if (every === 'week') return weekdays[language][dueDay - 1] ?? ''
  if (every === 'year') return `${vi ? 'ngày ' : ''}${dueDay % 100}/${Math.floor(dueDay / 100)}`
  if (dueDay > 31) return inMonth(dueDay, language)
  if (every === 'month') return vi ? `ngày ${dueDay}` : `day ${dueDay}`
  return vi ? `ngày ${dueDay} của tháng cuối kỳ` : `day ${dueDay} of its last month`
}

/** In a month of the quarter or half year that is not its last: its first, for what comes after the time it speaks of. */
function inMonth(dueDay: number, language: 'vi' | 'en'): string {
  const [month, day] = [Math.floor(dueDay / 100), dueDay % 100]
  if (language === 'en')
    return month === 1 ? `day ${day} of its first month` : `day ${day} of its month ${month}`
  return month === 1 ? `ngày ${day} của tháng đầu kỳ` : `ngày ${day} của tháng thứ ${month} trong kỳ`
}
