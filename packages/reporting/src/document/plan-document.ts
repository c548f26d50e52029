import type { PlanFigures, PlanFiguresLine } from '@dondoc/domain/plans'
import { closingSentence } from './closing-sentence.ts'
import { onOneLine } from './free-text.ts'
import { paperNumber, partyHead, writeIssueDay } from './party-head.ts'
import { partyLayoutOn } from './party-layout.ts'
import { planTable } from './plan-table.ts'
import { recipientLines } from './recipients.ts'
import type { Block, ReportDocument } from './report-document.ts'
import { heldTogether } from './report-subject.ts'
import { signatureOf } from './signature.ts'
import { writeCount } from './write-count.ts'

/** A body's plan for a programme as a Party paper: aims, tasks and measures, who does what; the whole list as its appendix. */
export function planDocument(figures: PlanFigures): ReportDocument {
  const { issuer, issuedOn, recipients, code, edition } = figures
  const layout = partyLayoutOn(issuedOn)
  const amended = edition > 1 ? [`(sửa đổi, bổ sung lần ${edition - 1})`] : []
  const number = paperNumber(issuer, 'KH')
  return {
    head: partyHead(issuer, issuedOn, 'KH'),
    title: { type: 'KẾ HOẠCH', subject: [heldTogether(`thực hiện ${figures.programme}`), ...amended] },
    blocks: [
      {
        kind: 'paragraph',
        text: `Căn cứ ${figures.programme} của ${figures.assignedBy}, ${issuer.name} xây dựng kế hoạch thực hiện như sau:`,
      },
      ...numbered(partsOf(figures)),
      closingSentence(`Trên đây là kế hoạch thực hiện ${figures.programme} của ${issuer.name}`, layout),
    ],
    closing: { ...signatureOf(issuer), recipients: recipientLines(recipients, issuer, layout) },
    appendices: [
      {
        label: 'PHỤ LỤC',
        subject: 'Danh mục nhiệm vụ và phân công thực hiện',
        reference: `(kèm theo Kế hoạch số ${number}, ${writeIssueDay(issuedOn)} của ${issuer.name})`,
        table: planTable(figures.lines),
        note: null,
      },
    ],
    codeLine: `Mã kế hoạch: ${code}`,
  }
}

interface Part {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The parts that have something to say, in their order. */
function partsOf({ purpose, lines, issuer }: PlanFigures): Part[] {
  const aims = purpose.split(/\n+/u).map(onOneLine).filter(Boolean)
  const [given, own] = [lines.filter(({ code }) => code !== null), lines.filter(({ code }) => code === null)]
  const parts = [
    { title: 'MỤC ĐÍCH, YÊU CẦU', blocks: aims.map((text) => paragraph(`${text}.`)) },
    { title: 'NHIỆM VỤ ĐƯỢC GIAO THEO CHƯƠNG TRÌNH', blocks: given.map(sayLine) },
    { title: `NHIỆM VỤ, GIẢI PHÁP CỦA ${issuer.name.toUpperCase()}`, blocks: own.map(sayLine) },
    { title: 'TỔ CHỨC THỰC HIỆN', blocks: carriedOut(lines, issuer.name) },
  ]
  return parts.filter(({ blocks }) => blocks.length > 0)
}

const romans = ['I', 'II', 'III', 'IV']

function numbered(parts: readonly Part[]): Block[] {
  return parts.flatMap(({ title, blocks }, index) => [
    { kind: 'heading' as const, text: `${romans[index]}. ${title}` },
    ...blocks,
  ])
}

/** A directive's own words often say when already: the time is not said twice. */
function sayLine({ text, schedulePhrase, deliverable }: PlanFiguresLine, index: number): Block {
  const said = [
    `${index + 1}. ${onOneLine(text).replace(/:$/u, '')}`,
    !text.includes(schedulePhrase) && `thời gian: ${onOneLine(schedulePhrase)}`,
    deliverable && `sản phẩm: ${onOneLine(deliverable)}`,
  ]
  return paragraph(`${said.filter(Boolean).join('; ')}.`)
}

/** Each body once with how much it does, in the order of the lines. */
function carriedOut(lines: readonly PlanFiguresLine[], issuer: string): Block[] {
  const shares = [...Map.groupBy(lines, ({ responsible }) => responsible)].map(([body, own]) =>
    paragraph(`- ${body}: thực hiện ${writeCount(own.length)} nội dung theo phụ lục kèm theo.`),
  )
  return [
    ...shares,
    paragraph(
      `- Các đơn vị gửi kết quả về ${issuer} trước thời hạn nêu tại phụ lục; vướng mắc báo cáo ngay để xem xét.`,
    ),
  ]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
