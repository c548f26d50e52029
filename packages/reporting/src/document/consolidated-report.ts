import { writeCitedDay } from '@dondoc/domain/days'
import {
  type ConsolidatedFigures,
  exceptionCount,
  followingPeriod,
  writeReportPeriod,
} from '@dondoc/domain/reports'
import { bodiesTable } from './bodies-table.ts'
import { closingSentence } from './closing-sentence.ts'
import { correctionParagraphs } from './correction-paragraphs.ts'
import { countSentence } from './count-sentence.ts'
import { exceptionsSentence } from './exceptions-sentence.ts'
import { exceptionsTable } from './exceptions-table.ts'
import { nextPeriodParagraphs } from './next-period-paragraphs.ts'
import { obstacleParagraphs } from './obstacle-paragraphs.ts'
import { onTimeSentence } from './on-time-sentence.ts'
import { paper } from './paper.ts'
import { partyLayoutOn } from './party-layout.ts'
import { periodSentence } from './period-sentence.ts'
import { printedNames, printedNote } from './printed-limit.ts'
import { proposalParagraphs } from './proposal-paragraphs.ts'
import type { Block, ReportDocument } from './report-document.ts'
import { programmeWords } from './report-subject.ts'
import { statusTable } from './status-table.ts'
import { targetParagraphs } from './target-paragraphs.ts'
import { targetsAppendix } from './targets-appendix.ts'
import { writeCount } from './write-count.ts'

/** The follow-up desk's report on all bodies. */
export function consolidatedReport(figures: ConsolidatedFigures): ReportDocument {
  const period = writeReportPeriod(figures.period)
  const late = exceptionCount(figures.summary)
  return paper(figures, {
    blocks: [
      {
        kind: 'paragraph',
        text: `${figures.issuer.name} tổng hợp, báo cáo kết quả thực hiện ${programmeWords(figures)} ${period} của các cơ quan, đơn vị, địa phương (số liệu tính đến hết ngày ${writeCitedDay(figures.asOf)}) như sau:`,
      },
      { kind: 'heading', text: 'I. KẾT QUẢ THỰC HIỆN' },
      { kind: 'clause', text: '1. Tình hình chung' },
      ...overview(figures),
      { kind: 'clause', text: '2. Kết quả của các cơ quan, đơn vị, địa phương' },
      ...bodies(figures),
      ...targetParagraphs(figures, late > 0 ? 'Phụ lục III' : 'Phụ lục II'),
      ...correctionParagraphs(figures),
      { kind: 'heading', text: 'II. NHIỆM VỤ CHẬM, QUÁ HẠN' },
      { kind: 'paragraph', text: exceptions(figures) },
      { kind: 'heading', text: 'III. KHÓ KHĂN, VƯỚNG MẮC' },
      ...obstacleParagraphs(figures),
      { kind: 'heading', text: 'IV. NHIỆM VỤ KỲ TỚI VÀ ĐỀ XUẤT' },
      { kind: 'clause', text: `1. Nhiệm vụ ${writeReportPeriod(followingPeriod(figures.period))}` },
      ...nextPeriodParagraphs(figures),
      { kind: 'clause', text: '2. Đề xuất, kiến nghị' },
      ...proposalParagraphs(figures),
      closingSentence(
        `Trên đây là báo cáo tổng hợp kết quả thực hiện nhiệm vụ ${period} của các cơ quan, đơn vị, địa phương`,
        partyLayoutOn(figures.issuedOn),
      ),
    ],
    appendices: [
      {
        subject: 'Kết quả thực hiện nhiệm vụ theo cơ quan, đơn vị, địa phương',
        table: bodiesTable(figures),
        note: givenBelowNote(figures),
      },
      ...(late > 0
        ? [
            {
              subject: 'Danh mục nhiệm vụ chậm, quá hạn',
              table: exceptionsTable(figures.rows, 'all'),
              note: printedNote(late, figures.code),
            },
          ]
        : []),
      ...targetsAppendix(figures, 'all'),
    ],
  })
}

function overview({ summary, bodies, asOf }: ConsolidatedFigures): Block[] {
  const day = writeCitedDay(asOf)
  if (summary.total === 0)
    return [{ kind: 'paragraph', text: `Tính đến hết ngày ${day}, chưa có nhiệm vụ nào được giao.` }]
  return [
    {
      kind: 'paragraph',
      text: `Tính đến hết ngày ${day}, có ${writeCount(summary.total)} nhiệm vụ được giao cho ${writeCount(bodies.length)} cơ quan, đơn vị, địa phương (mỗi nhiệm vụ được tính cho từng nơi thực hiện). ${countSentence(summary)}`,
    },
    {
      kind: 'paragraph',
      text: `${periodSentence(summary)} ${onTimeSentence(summary)}`,
    },
    { kind: 'table', caption: 'Bảng 1. Số nhiệm vụ theo tình trạng thực hiện', table: statusTable(summary) },
  ]
}

function givenBelowNote({ givenBelow = 0 }: ConsolidatedFigures): string | null {
  if (givenBelow === 0) return null
  return `Ghi chú: số liệu của từng nơi gồm cả nhiệm vụ do cơ quan cấp trên giao xuống (${writeCount(givenBelow)} nhiệm vụ); dòng Tổng cộng tính mỗi nhiệm vụ giao xuống một lần, tại cơ quan giao.`
}

function bodies({ bodies }: ConsolidatedFigures): Block[] {
  const late = bodies.filter((body) => exceptionCount(body.summary) > 0)
  const named = late.map((body) => `${body.organisation.name} ${writeCount(exceptionCount(body.summary))}`)
  const text =
    late.length === 0
      ? 'Không có cơ quan, đơn vị, địa phương nào có nhiệm vụ chậm, cần xử lý. Số liệu từng nơi tại Phụ lục I.'
      : `Có ${writeCount(late.length)}/${writeCount(bodies.length)} cơ quan, đơn vị, địa phương có nhiệm vụ chậm, cần xử lý: ${printedNames(named, { separator: '; ', noun: 'nơi' })}. Số liệu từng nơi tại Phụ lục I.`
  return [{ kind: 'paragraph', text }]
}

function exceptions({ summary }: ConsolidatedFigures): string {
  const sentence = exceptionsSentence(summary)
  return sentence ? `${sentence} Danh mục cụ thể tại Phụ lục II.` : 'Không có.'
}
