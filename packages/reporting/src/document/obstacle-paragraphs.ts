import type { FigureRow, ReportFigures } from '@dondoc/domain/reports'
import { onOneLine } from './free-text.ts'
import type { Block } from './report-document.ts'

/** What the bodies themselves recorded as obstacles on unfinished work, each once with the work it holds up; nothing is added. */
export function obstacleParagraphs({ rows, kind }: ReportFigures): Block[] {
  const held = Map.groupBy(rows.filter(isHeldUp), (row) => onOneLine(row.latestProgress?.obstacles ?? ''))
  if (held.size === 0) return [{ kind: 'paragraph', text: 'Không có khó khăn, vướng mắc được ghi nhận.' }]
  return [...held].map(([obstacle, own]) => ({
    kind: 'paragraph',
    text: `- ${obstacle} (${kind === 'body' ? tasksOf(own) : bodiesOf(own)}).`,
  }))
}

function isHeldUp({ status, latestProgress }: FigureRow): boolean {
  const isOpen = status.status !== 'done' && status.status !== 'withdrawn'
  return isOpen && Boolean(latestProgress?.obstacles?.trim())
}

function tasksOf(rows: readonly FigureRow[]): string {
  return `nhiệm vụ ${rows.map((row) => row.task.code).join(', ')}`
}

function bodiesOf(rows: readonly FigureRow[]): string {
  const byBody = Map.groupBy(rows, (row) => row.organisation.code)
  return [...byBody.values()].map((own) => `${own[0]?.organisation.name}: ${tasksOf(own)}`).join('; ')
}
