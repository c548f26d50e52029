import type { ReportFigures } from '@dondoc/domain/reports'
import type { Contents } from './paper.ts'
import { mostRowsPrinted } from './printed-limit.ts'
import { targetsTable } from './targets-table.ts'
import { groupDigits } from './write-count.ts'

/** The appendix on the numbers to reach; none where no programme sets any. */
export function targetsAppendix(
  { targets = [], code }: ReportFigures,
  of: 'own' | 'all',
): Contents['appendices'] {
  if (targets.length === 0) return []
  const note =
    'Ghi chú: lộ trình tính đều theo ngày, từ số liệu gốc (hoặc số đo đầu tiên) đến chỉ tiêu; đánh giá theo lộ trình tại ngày của số đo gần nhất.'
  const more =
    targets.length > mostRowsPrinted
      ? ` In ${groupDigits(mostRowsPrinted)}/${groupDigits(targets.length)} dòng; toàn bộ được lưu theo mã số liệu ${code}.`
      : ''
  return [{ subject: 'Kết quả thực hiện các chỉ tiêu', table: targetsTable(targets, of), note: note + more }]
}
