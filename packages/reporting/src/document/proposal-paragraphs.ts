import type { ReportFigures } from '@dondoc/domain/reports'
import type { Block } from './report-document.ts'
import { writeCount } from './write-count.ts'

/** Only what the figures themselves put before the deciding level; a body's own wishes are for its office to add. */
export function proposalParagraphs({ summary }: ReportFigures): Block[] {
  const { exceptions, byStatus } = summary
  const asked = [
    ask(
      exceptions.carried_over,
      (count) =>
        `Xem xét, quyết định việc tiếp tục thực hiện đối với ${count} nhiệm vụ chờ văn bản đã hết thời gian thực hiện.`,
    ),
    ask(
      exceptions.acceptance_late,
      (count) => `Xem xét, nghiệm thu ${count} sản phẩm đã nộp quá thời gian nghiệm thu.`,
    ),
    ask(byStatus.no_deadline, (count) => `Xác định thời hạn đối với ${count} nhiệm vụ chưa có thời hạn.`),
  ].flatMap((text) => text ?? [])
  const told = asked.length > 0 ? asked.map((text) => `- ${text}`) : ['Không có.']
  return told.map((text) => ({ kind: 'paragraph', text }))
}

function ask(count: number, write: (count: string) => string): string | null {
  return count > 0 ? write(writeCount(count)) : null
}
