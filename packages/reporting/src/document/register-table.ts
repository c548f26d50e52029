import { writeDay } from '@dondoc/domain/days'
import type { FigureRow } from '@dondoc/domain/reports'
import { capitalised, onOneLine } from './free-text.ts'
import { mostRowsPrinted } from './printed-limit.ts'
import type { Table, TableRow } from './report-document.ts'
import { writeProduct } from './write-product.ts'
import { writeStatus } from './write-status.ts'

/** The tasks of a body, exceptions first and as many as go on paper, with what shows how it stands. */
export function registerTable(rows: readonly FigureRow[]): Table {
  return {
    columns: [
      { width: 9, align: 'centre' },
      { width: 15, align: 'centre' },
      { width: 80, align: 'left' },
      { width: 28, align: 'left' },
      { width: 23, align: 'centre' },
      { width: 27, align: 'left' },
      { width: 34, align: 'left' },
      { width: 36, align: 'left' },
    ],
    header: [
      [
        { text: 'TT' },
        { text: 'Mã' },
        { text: 'Nội dung nhiệm vụ' },
        { text: 'Thời gian thực hiện' },
        { text: 'Thời hạn' },
        { text: 'Tình trạng' },
        { text: 'Sản phẩm, minh chứng' },
        { text: 'Kết quả, vướng mắc gần nhất' },
      ],
    ],
    rows: rows.slice(0, mostRowsPrinted).map(registerRow),
  }
}

function registerRow(row: FigureRow, index: number): TableRow {
  return {
    cells: [
      String(index + 1),
      row.task.code,
      row.task.text,
      capitalised(row.task.schedulePhrase ?? '—'),
      writeDeadline(row),
      writeStatus(row.status),
      writeProduct(row),
      writeProgress(row),
    ],
    weight: 'plain',
  }
}

/** The current deadline, and the original one where an extension moved it. */
export function writeDeadline({ deadline, originalDeadline, extensions }: FigureRow): string {
  if (!deadline) return '—'
  if (extensions === 0 || !originalDeadline) return writeDay(deadline)
  return `${writeDay(deadline)} (ban đầu ${writeDay(originalDeadline)})`
}

function writeProgress({ latestProgress }: FigureRow): string {
  if (!latestProgress) return 'Chưa cập nhật'
  const { on, done, obstacles } = latestProgress
  const words = `${writeDay(on)}: ${onOneLine(done)}`
  return obstacles ? `${words}. Vướng mắc: ${onOneLine(obstacles)}` : words
}
