import { contains, writeCitedDay } from '@dondoc/domain/days'
import type { BodyFigures, FigureRow } from '@dondoc/domain/reports'
import { inBrief, lowered, onOneLine } from './free-text.ts'
import { printedParagraphs } from './printed-limit.ts'
import type { Block } from './report-document.ts'
import { writeProduct } from './write-product.ts'
import { writeStatus } from './write-status.ts'

/** What was finished in the period, with its proof, then what was recorded in it on unfinished work. */
export function resultParagraphs({ rows, period }: BodyFigures): Block[] {
  const told = [
    ...rows.flatMap((row) => finished(row, period) ?? []),
    ...rows.flatMap((row) => recorded(row, period) ?? []),
  ]
  return (told.length > 0 ? printedParagraphs(told) : ['Trong kỳ không có kết quả nào được cập nhật.']).map(
    (text) => ({
      kind: 'paragraph',
      text,
    }),
  )
}

function finished(row: FigureRow, period: BodyFigures['period']): string | null {
  if (row.status.status !== 'done' || !contains(period, row.status.completedOn)) return null
  return `- Nhiệm vụ ${row.task.code}: ${inBrief(row.task.text)}. ${writeStatus(row.status)}; sản phẩm: ${lowered(writeProduct(row))}.`
}

function recorded(row: FigureRow, period: BodyFigures['period']): string | null {
  const { latestProgress, status } = row
  if (
    !latestProgress ||
    status.status === 'withdrawn' ||
    status.status === 'done' ||
    !contains(period, latestProgress.on)
  )
    return null
  return `- Nhiệm vụ ${row.task.code}: ${onOneLine(latestProgress.done)} (cập nhật ngày ${writeCitedDay(latestProgress.on)}).`
}
