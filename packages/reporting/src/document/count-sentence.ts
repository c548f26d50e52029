import type { Summary } from '@dondoc/domain/reports'
import type { Grade, Status } from '@dondoc/domain/status'
import { lowered } from './free-text.ts'
import { gradeNames, gradesOf, statusesTold, statusNames } from './status-names.ts'
import { writeCount } from './write-count.ts'

/** 'Trong đó: đã hoàn thành 05 nhiệm vụ (trước hạn 02, …); quá hạn 01 nhiệm vụ.' Statuses that hold nothing are left out. */
export function countSentence(summary: Summary): string {
  const parts = statusesTold
    .filter((status) => summary.byStatus[status] > 0)
    .map((status) => statusPart(summary, status))
  return `Trong đó: ${parts.join('; ')}.`
}

function statusPart(summary: Summary, status: Status): string {
  const grades = (gradesOf[status] ?? []).filter((grade) => summary.byGrade[grade] > 0)
  const told = grades.length > 0 ? ` (${grades.map((grade) => gradePart(summary, grade)).join(', ')})` : ''
  return `${lowered(statusNames[status])} ${writeCount(summary.byStatus[status])} nhiệm vụ${told}`
}

function gradePart(summary: Summary, grade: Grade): string {
  return `${lowered(gradeNames[grade])} ${writeCount(summary.byGrade[grade])}`
}
