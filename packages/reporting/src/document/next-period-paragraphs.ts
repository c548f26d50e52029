import { writeCitedDay } from '@dondoc/domain/days'
import {
  followingPeriod,
  type ReportFigures,
  type RowAhead,
  rowsAhead,
  writeReportPeriod,
} from '@dondoc/domain/reports'
import { inBrief } from './free-text.ts'
import { printedParagraphs } from './printed-limit.ts'
import type { Block } from './report-document.ts'
import { writeCount } from './write-count.ts'

/** What the next period asks for, as far as the register knows: late work, work falling due or beginning, standing work. */
export function nextPeriodParagraphs(figures: ReportFigures): Block[] {
  const { overdue, standing } = figures.summary.byStatus
  const next = followingPeriod(figures.period)
  const ahead = Map.groupBy(
    rowsAhead(figures.rows, next),
    ({ row, event, on }) => `${row.task.code} ${event} ${on}`,
  )
  const told = [
    ...(overdue > 0 ? [`- Hoàn thành dứt điểm ${writeCount(overdue)} nhiệm vụ quá hạn nêu tại mục II.`] : []),
    ...printedParagraphs(
      [...ahead.values()].flatMap((own) => (own[0] ? [writeAhead(own[0], own.length, figures)] : [])),
    ),
    ...(standing > 0 ? [`- Tiếp tục thực hiện ${writeCount(standing)} nhiệm vụ thường xuyên.`] : []),
  ]
  return (told.length > 0 ? told : [nothingAhead(writeReportPeriod(next))]).map((text) => ({
    kind: 'paragraph',
    text,
  }))
}

function writeAhead({ row, event, on }: RowAhead, bodies: number, { kind }: ReportFigures): string {
  const when = event === 'falls-due' ? 'thời hạn' : 'bắt đầu từ ngày'
  const whose = bodies === 1 ? row.organisation.name : `${writeCount(bodies)} cơ quan, đơn vị, địa phương`
  const held = kind === 'consolidated' ? ` (${whose})` : ''
  return `- Nhiệm vụ ${row.task.code}${held}, ${when} ${writeCitedDay(on)}: ${inBrief(row.task.text)}.`
}

function nothingAhead(next: string): string {
  return `Không có nhiệm vụ đến hạn hoặc bắt đầu thực hiện trong ${next}.`
}
