import type { Cadence, Schedule } from './schedule.ts'

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
  const { every, interval, dueDay } = schedule
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
  if (every === 'month') return vi ? `ngày ${dueDay}` : `day ${dueDay}`
  return vi ? `ngày ${dueDay} của tháng cuối kỳ` : `day ${dueDay} of its last month`
}
