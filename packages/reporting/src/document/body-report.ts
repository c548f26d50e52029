import { writeCitedDay } from '@dondoc/domain/days'
import {
  type BodyFigures,
  bodyNames,
  exceptionCount,
  followingPeriod,
  writeReportPeriod,
} from '@dondoc/domain/reports'
import { closingSentence } from './closing-sentence.ts'
import { correctionParagraphs } from './correction-paragraphs.ts'
import { countSentence } from './count-sentence.ts'
import { exceptionsSentence } from './exceptions-sentence.ts'
import { exceptionsTable } from './exceptions-table.ts'
import { nextPeriodParagraphs } from './next-period-paragraphs.ts'
import { obstacleParagraphs } from './obstacle-paragraphs.ts'
import { onTimeSentence } from './on-time-sentence.ts'
import { type Contents, paper } from './paper.ts'
import { partyLayoutOn } from './party-layout.ts'
import { periodSentence } from './period-sentence.ts'
import { printedCaption, printedNote } from './printed-limit.ts'
import { proposalParagraphs } from './proposal-paragraphs.ts'
import { registerTable } from './register-table.ts'
import type { Block, ReportDocument } from './report-document.ts'
import { programmeWords } from './report-subject.ts'
import { resultParagraphs } from './result-paragraphs.ts'
import { statusTable } from './status-table.ts'
import { targetParagraphs } from './target-paragraphs.ts'
import { targetsAppendix } from './targets-appendix.ts'
import { writeCount } from './write-count.ts'

/** A body's report on its own tasks. */
export function bodyReport(figures: BodyFigures): ReportDocument {
  const period = writeReportPeriod(figures.period)
  return paper(figures, {
    blocks: [
      {
        kind: 'paragraph',
        text: `${bodyNames(figures.body)} báo cáo kết quả thực hiện ${programmeWords(figures)} ${period} (số liệu tính đến hết ngày ${writeCitedDay(figures.asOf)}) như sau:`,
      },
      { kind: 'heading', text: 'I. KẾT QUẢ THỰC HIỆN' },
      { kind: 'clause', text: '1. Tình hình chung' },
      ...overview(figures),
      { kind: 'clause', text: `2. Kết quả cụ thể trong ${period}` },
      ...resultParagraphs(figures),
      ...targetParagraphs(figures, figures.rows.length > 0 ? 'Phụ lục II' : 'Phụ lục'),
      ...correctionParagraphs(figures),
      { kind: 'heading', text: 'II. NHIỆM VỤ CHẬM, QUÁ HẠN' },
      ...exceptions(figures),
      { kind: 'heading', text: 'III. KHÓ KHĂN, VƯỚNG MẮC' },
      ...obstacleParagraphs(figures),
      { kind: 'heading', text: 'IV. NHIỆM VỤ KỲ TỚI VÀ ĐỀ XUẤT' },
      { kind: 'clause', text: `1. Nhiệm vụ ${writeReportPeriod(followingPeriod(figures.period))}` },
      ...nextPeriodParagraphs(figures),
      { kind: 'clause', text: '2. Đề xuất, kiến nghị' },
      ...proposalParagraphs(figures),
      closingSentence(
        `Trên đây là báo cáo kết quả thực hiện nhiệm vụ ${period} của ${figures.body.name}`,
        partyLayoutOn(figures.issuedOn),
      ),
    ],
    appendices: [...tasksAppendix(figures), ...targetsAppendix(figures, 'own')],
  })
}

function tasksAppendix({ rows, code }: BodyFigures): Contents['appendices'] {
  if (rows.length === 0) return []
  return [
    {
      subject: 'Danh mục nhiệm vụ và tình trạng thực hiện',
      table: registerTable(rows),
      note: printedNote(rows.length, code),
    },
  ]
}

function overview({ summary, asOf, body }: BodyFigures): Block[] {
  const day = writeCitedDay(asOf)
  if (summary.total === 0)
    return [
      { kind: 'paragraph', text: `Tính đến hết ngày ${day}, ${body.name} không có nhiệm vụ được giao.` },
    ]
  return [
    {
      kind: 'paragraph',
      text: `Tính đến hết ngày ${day}, ${body.name} được giao ${writeCount(summary.total)} nhiệm vụ. ${countSentence(summary)}`,
    },
    {
      kind: 'paragraph',
      text: `${periodSentence(summary)} ${onTimeSentence(summary)}`,
    },
    { kind: 'table', caption: 'Bảng 1. Số nhiệm vụ theo tình trạng thực hiện', table: statusTable(summary) },
  ]
}

function exceptions({ summary, rows }: BodyFigures): Block[] {
  const sentence = exceptionsSentence(summary)
  if (!sentence) return [{ kind: 'paragraph', text: 'Không có.' }]
  return [
    { kind: 'paragraph', text: sentence },
    {
      kind: 'table',
      caption: printedCaption('Bảng 2. Nhiệm vụ chậm, quá hạn', exceptionCount(summary)),
      table: exceptionsTable(rows, 'own'),
    },
  ]
}
