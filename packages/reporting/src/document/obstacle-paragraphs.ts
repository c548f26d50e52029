import type { FigureRow, ReportFigures } from '@dondoc/domain/reports'
import { onOneLine } from './free-text.ts'
import { printedNames, printedParagraphs } from './printed-limit.ts'
import type { Block } from './report-document.ts'

/** What the bodies themselves recorded as obstacles on unfinished work, each once with the work it holds up; nothing is added. */
export function obstacleParagraphs({ rows, kind }: ReportFigures): Block[] {
  const held = Map.groupBy(rows.filter(isHeldUp), (row) => onOneLine(row.latestProgress?.obstacles ?? ''))
  if (held.size === 0) return [{ kind: 'paragraph', text: 'Không có khó khăn, vướng mắc được ghi nhận.' }]
  const told = [...held].map(
    ([obstacle, own]) => `- ${obstacle} (${kind === 'body' ? tasksOf(own) : bodiesOf(own)}).`,
  )
  return printedParagraphs(told).map((text) => ({ kind: 'paragraph', text }))
}

function isHeldUp({ status, latestProgress }: FigureRow): boolean {
  const isOpen = status.status !== 'done' && status.status !== 'withdrawn'
  return isOpen && Boolean(latestProgress?.obstacles?.trim())
}

function tasksOf(rows: readonly FigureRow[]): string {
  const codes = rows.map((row) => row.task.code)
  return `nhiệm vụ ${printedNames(codes, { separator: ', ', noun: 'nhiệm vụ' })}`
}

function bodiesOf(rows: readonly FigureRow[]): string {
  const byBody = Map.groupBy(rows, (row) => row.organisation.code)
  const bodies = [...byBody.values()].map((own) => `${own[0]?.organisation.name}: ${tasksOf(own)}`)
  return printedNames(bodies, { separator: '; ', noun: 'nơi' })
}
