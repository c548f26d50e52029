import type { Summary } from '@dondoc/domain/reports'
import type { Status } from '@dondoc/domain/status'
import type { Table, TableRow } from './report-document.ts'
import { gradeNames, gradesOf, statusesTold, statusNames } from './status-names.ts'
import { groupDigits } from './write-count.ts'
import { writePercent } from './write-share.ts'

/** How many tasks stand in each status; the statuses sum to the last line. */
export function statusTable(summary: Summary): Table {
  return {
    columns: [
      { width: 12, align: 'centre' },
      { width: 97, align: 'left' },
      { width: 28, align: 'centre' },
      { width: 28, align: 'centre' },
    ],
    header: [[{ text: 'TT' }, { text: 'Tình trạng' }, { text: 'Số nhiệm vụ' }, { text: 'Tỷ lệ (%)' }]],
    rows: [
      ...statusesTold.flatMap((status, index) => statusRows(summary, status, index + 1)),
      line(summary, { number: '', name: 'Tổng cộng', count: summary.total, weight: 'strong' }),
    ],
  }
}

function statusRows(summary: Summary, status: Status, number: number): TableRow[] {
  const own = line(summary, {
    number: String(number),
    name: statusNames[status],
    count: summary.byStatus[status],
    weight: 'plain',
  })
  const parts = (gradesOf[status] ?? [])
    .filter((grade) => summary.byGrade[grade] > 0)
    .map((grade) =>
      line(summary, {
        number: '',
        name: `- ${gradeNames[grade]}`,
        count: summary.byGrade[grade],
        weight: 'inset',
      }),
    )
  return [own, ...parts]
}

function line(
  { total }: Summary,
  cells: { number: string; name: string; count: number; weight: TableRow['weight'] },
): TableRow {
  return {
    cells: [
      cells.number,
      cells.name,
      groupDigits(cells.count),
      writePercent({ part: cells.count, whole: total }),
    ],
    weight: cells.weight,
  }
}
