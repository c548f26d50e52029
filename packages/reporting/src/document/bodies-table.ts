import type { ConsolidatedFigures, Summary } from '@dondoc/domain/reports'
import { bodyNames } from '@dondoc/domain/reports'
import type { HeaderCell, Table, TableRow } from './report-document.ts'
import { groupDigits } from './write-count.ts'
import { writePercent } from './write-share.ts'

/** A counted column, or several under one name. */
interface Group {
  readonly name: string
  readonly parts: readonly { readonly name: string; readonly of: (summary: Summary) => string }[]
}

function counted(name: string, of: (summary: Summary) => number): Group {
  return { name, parts: [{ name: '', of: (summary) => groupDigits(of(summary)) }] }
}

const groups: readonly Group[] = [
  counted('Tổng số nhiệm vụ', (summary) => summary.total),
  {
    name: 'Đã hoàn thành',
    parts: [
      { name: 'Trước hạn', of: (summary) => groupDigits(summary.byGrade.early) },
      { name: 'Đúng hạn', of: (summary) => groupDigits(summary.byGrade.on_time) },
      { name: 'Chậm hạn', of: (summary) => groupDigits(summary.byGrade.late) },
      { name: 'Không đánh giá', of: (summary) => groupDigits(summary.byGrade.not_assessed) },
    ],
  },
  counted('Chờ nghiệm thu', (summary) => summary.byStatus.awaiting_acceptance),
  counted('Đang thực hiện', (summary) => summary.byStatus.in_progress),
  counted('Sắp đến hạn', (summary) => summary.byStatus.due_soon),
  counted('Quá hạn', (summary) => summary.byStatus.overdue),
  {
    name: 'Thường xuyên',
    parts: [
      { name: 'Đầy đủ', of: (summary) => groupDigits(summary.byGrade.kept_up) },
      { name: 'Chậm cập nhật', of: (summary) => groupDigits(summary.byGrade.update_late) },
    ],
  },
  counted('Chờ văn bản', (summary) => summary.byStatus.awaiting_document),
  counted('Chưa đến thời gian', (summary) => summary.byStatus.not_yet_begun),
  counted('Chưa có thời hạn', (summary) => summary.byStatus.no_deadline),
  counted('Kiểm tra lại', (summary) => summary.byStatus.under_correction),
  counted('Thu hồi', (summary) => summary.byStatus.withdrawn),
  {
    name: 'Tỷ lệ đúng hạn (%)',
    parts: [
      { name: 'Hạn hiện hành', of: (summary) => writePercent(summary.onTime.current) },
      { name: 'Hạn ban đầu', of: (summary) => writePercent(summary.onTime.original) },
    ],
  },
]

const nameWidth = 38
const countWidth = 11.4

/** Body by body, in the order of the figures; the last line is the whole. */
export function bodiesTable({ bodies, summary }: ConsolidatedFigures): Table {
  const counts = groups.flatMap((group) => group.parts)
  return {
    columns: [
      { width: 8, align: 'centre' },
      { width: nameWidth, align: 'left' },
      ...counts.map(() => ({ width: countWidth, align: 'centre' as const })),
    ],
    header: [
      [{ text: 'TT', rows: 2 }, { text: 'Cơ quan, đơn vị', rows: 2 }, ...groups.map(groupHeader)],
      groups.flatMap((group) =>
        group.parts.length > 1 ? group.parts.map(({ name }) => ({ text: name })) : [],
      ),
    ],
    rows: [
      ...bodies.map(
        (body, index): TableRow => ({
          cells: [
            String(index + 1),
            bodyNames(body.organisation),
            ...counts.map(({ of }) => of(body.summary)),
          ],
          weight: 'plain',
        }),
      ),
      { cells: ['', 'Tổng cộng', ...counts.map(({ of }) => of(summary))], weight: 'strong' },
    ],
  }
}

function groupHeader({ name, parts }: Group): HeaderCell {
  return parts.length > 1 ? { text: name, columns: parts.length } : { text: name, rows: 2 }
}
