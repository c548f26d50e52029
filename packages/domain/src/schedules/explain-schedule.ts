import type { LocalDate } from '../days/index.ts'
import { writeDay } from '../days/index.ts'
import { explainRecurrence } from './explain-recurrence.ts'
import type { Schedule } from './schedule.ts'
import { deadlineOf } from './schedule-bounds.ts'

export type Language = 'vi' | 'en'

/** One sentence for a person: 'Hạn cuối 31/12/2024, chỉ tính khi có văn bản chỉ đạo của Trung ương.' */
export function explainSchedule(schedule: Schedule, language: Language = 'vi'): string {
  const sentence = language === 'vi' ? explainInVietnamese(schedule) : explainInEnglish(schedule)
  if (schedule.trigger === null) return `${sentence}.`
  if (language === 'vi') return `${sentence}; chỉ bắt đầu tính sau khi ${schedule.trigger}.`
  return `${sentence}; the clock starts only after “${schedule.trigger}”.`
}

function explainInVietnamese(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'standing':
      return 'Nhiệm vụ thường xuyên, không có hạn kết thúc; mỗi kỳ báo cáo cần một lần cập nhật'
    case 'from':
      return `Bắt đầu từ ${schedule.from ? writeDay(schedule.from) : 'ngày được giao'}, không có hạn kết thúc`
    case 'within':
      return `Thực hiện trong thời gian ${writeDay(schedule.from)} – ${lastDay(schedule)}`
    case 'by':
      return `Hạn cuối ${lastDay(schedule)}`
    case 'span':
      return `Thực hiện từ ${writeDay(schedule.from)} đến hết ${lastDay(schedule)}`
    case 'recurring':
      return explainRecurrence(schedule, 'vi')
    case 'unspecified':
      return 'Văn bản không nêu thời gian thực hiện'
  }
}

function explainInEnglish(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'standing':
      return 'A standing duty without an end; each reporting period needs a progress entry'
    case 'from':
      return `Starts ${schedule.from ? `on ${writeDay(schedule.from)}` : 'on the day of assignment'}, without an end`
    case 'within':
      return `To be done within ${writeDay(schedule.from)} – ${lastDay(schedule)}`
    case 'by':
      return `Due by ${lastDay(schedule)}`
    case 'span':
      return `Runs from ${writeDay(schedule.from)} to ${lastDay(schedule)}`
    case 'recurring':
      return explainRecurrence(schedule, 'en')
    case 'unspecified':
      return 'The document names no time'
  }
}

function lastDay(schedule: Schedule & { until: LocalDate }): string {
  return writeDay(deadlineOf(schedule) ?? schedule.until)
}
