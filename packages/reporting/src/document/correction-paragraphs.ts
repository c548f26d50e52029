import { writeCitedDay } from '@dondoc/domain/days'
import type { CorrectedFigure, ReportFigures } from '@dondoc/domain/reports'
import type { Correction } from '@dondoc/domain/tasks'
import { capitalised, inBrief, lowered, onOneLine } from './free-text.ts'
import { printedParagraphs } from './printed-limit.ts'
import type { Block } from './report-document.ts'
import { writeCount } from './write-count.ts'
import { writeStatus } from './write-status.ts'

/**
 * What the report before said wrongly and what is right, under a clause of its own after the results and the targets; nothing
 * where nothing was corrected.
 */
export function correctionParagraphs({ kind, corrections, targets = [] }: ReportFigures): Block[] {
  if (!corrections || corrections.figures.length === 0) return []
  const { asOf, figures } = corrections
  const clause = `${targets.length > 0 ? 4 : 3}. Đính chính số liệu đã báo cáo`
  const told = printedParagraphs(figures.map((figure) => `- ${correctionSentence(figure, kind)}`))
  const first = `Sau báo cáo có số liệu tính đến hết ngày ${writeCitedDay(asOf)}, đã đính chính ${writeCount(figures.length)} số liệu; số liệu đã báo cáo được giữ nguyên, nay báo cáo lại như sau:`
  return [
    { kind: 'clause', text: clause },
    ...[first, ...told].map((text): Block => ({ kind: 'paragraph', text })),
  ]
}

function correctionSentence(figure: CorrectedFigure, of: ReportFigures['kind']): string {
  const { organisation, task, correction, approvedOn } = figure
  const holder = of === 'consolidated' ? `${organisation.name}, nhiệm vụ` : 'Nhiệm vụ'
  return `${holder} ${task.code}: ${inBrief(task.text)}. ${capitalised(standing(figure) + rightValue(correction))} (duyệt đính chính ngày ${writeCitedDay(approvedOn)}).`
}

/** What the report said of the day and what is known since, where that differs. */
function standing({ reported, corrected }: CorrectedFigure): string {
  const [before, after] = [writeStatus(reported), writeStatus(corrected)].map(lowered)
  if (before === after) return ''
  return `đã báo cáo: ${before}; đúng là: ${after}; `
}

function rightValue(correction: Correction): string {
  switch (correction.what) {
    case 'evidence': {
      const { number, date, receiver } = correction.evidence
      return `sản phẩm đúng là số ${number}, ngày ${writeCitedDay(date)}, gửi ${receiver}`
    }
    case 'deadline':
      return `thời hạn đúng là ngày ${writeCitedDay(correction.deadline)}`
    case 'not-done':
      return 'sản phẩm đã báo cáo không được tính'
    case 'words':
      return `nội dung đúng là: ${onOneLine(correction.words)}`
  }
}
