import { writeDay } from '@dondoc/domain/days'
import type { DerivedStatus } from '@dondoc/domain/status'

/** How one task stands, in words: 'Quá hạn 15 ngày', 'Hoàn thành trước hạn (20/12/2023)'. */
export function writeStatus(status: DerivedStatus): string {
  switch (status.status) {
    case 'done':
      return `${doneWords(status)} (${writeDay(status.completedOn)})`
    case 'overdue':
      return `Quá hạn ${status.daysLate} ngày`
    case 'due_soon':
      return status.daysLeft === 0 ? 'Đến hạn trong ngày' : `Sắp đến hạn, còn ${status.daysLeft} ngày`
    case 'in_progress':
      return `Đang thực hiện, còn ${status.daysLeft} ngày`
    case 'awaiting_acceptance':
      return `Chờ nghiệm thu từ ${writeDay(status.since)}${beyond(status.daysBeyondLimit, 'quá hạn nghiệm thu')}`
    case 'awaiting_document':
      return `Chờ văn bản${beyond(status.daysCarriedOver, 'đã hết thời gian')}`
    case 'standing':
      if (status.daysSinceLateStart > 0) return `Chậm triển khai ${status.daysSinceLateStart} ngày`
      return writeStanding(status)
    case 'not_yet_begun':
      return `Bắt đầu từ ${writeDay(status.startsOn)}`
    case 'under_correction':
      return `Đang kiểm tra lại số liệu từ ${writeDay(status.since)}`
    case 'withdrawn':
      return `Đã thu hồi (${writeDay(status.on)})`
    case 'no_deadline':
      return 'Chưa xác định thời hạn'
  }
}

function writeStanding({ update, daysUpdateLate, updateBy }: Of<'standing'>): string {
  const words = update === 'late' ? `chậm cập nhật ${daysUpdateLate} ngày` : 'cập nhật đầy đủ'
  // Figures that were frozen before this day was kept print as they did.
  if (!updateBy) return `Thường xuyên, ${words}`
  return `Thường xuyên, ${words} (${update === 'late' ? 'hạn' : 'kỳ tới'} ${writeDay(updateBy)})`
}

type Of<Name extends DerivedStatus['status']> = Extract<DerivedStatus, { status: Name }>

function doneWords(status: Of<'done'>): string {
  switch (status.timing) {
    case 'early':
      return 'Hoàn thành trước hạn'
    case 'on_time':
      return 'Hoàn thành đúng hạn'
    case 'late':
      return `Hoàn thành chậm ${status.daysLate} ngày`
    case 'not_assessed':
      return 'Đã hoàn thành'
  }
}

function beyond(days: number, words: string): string {
  return days > 0 ? `, ${words} ${days} ngày` : ''
}
