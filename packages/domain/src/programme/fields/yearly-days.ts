import type { SchedulePhrase } from '../../schedules/index.ts'

const dayOfYear = /(?:^|\D)(\d{1,2})\s*(?:\/|-|tháng)\s*(\d{1,2})(?![\d/-]|\s*năm)/u

/**
 * A day without its year behind a rhythm of years in the same clause comes back every year: 'định kỳ hàng năm báo cáo kết quả về
 * Sở X chậm nhất ngày 17 tháng 12'.
 */
export function withYearlyDays(duty: string, found: readonly SchedulePhrase[]): readonly SchedulePhrase[] {
  return found.map((one) => {
    const day = one.schedule.kind === 'by' && one.place === 'inline' ? dayOfYear.exec(one.phrase) : null
    const rhythm = day && found.find((other) => yearlyBefore(other, one, duty))
    if (!day || rhythm?.schedule.kind !== 'recurring') return one
    return { ...one, schedule: { ...rhythm.schedule, dueDay: Number(day[2]) * 100 + Number(day[1]) } }
  })
}

function yearlyBefore({ schedule, range }: SchedulePhrase, day: SchedulePhrase, duty: string): boolean {
  if (schedule.kind !== 'recurring' || schedule.every !== 'year' || schedule.dueDay !== null) return false
  return range.until <= day.range.from && !/[.;]/u.test(duty.slice(range.until, day.range.from))
}
