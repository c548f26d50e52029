import type { ReportFigures } from '@dondoc/domain/reports'
import { paperNumber, partyHead, writeIssueDay } from './party-head.ts'
import { partyLayoutOn } from './party-layout.ts'
import { recipientLines } from './recipients.ts'
import type { Appendix, Block, ReportDocument } from './report-document.ts'
import { subjectLines } from './report-subject.ts'
import { signatureOf } from './signature.ts'

/** What a report says, before it is set as a paper. */
export interface Contents {
  readonly blocks: readonly Block[]
  readonly appendices: readonly Pick<Appendix, 'subject' | 'table' | 'note'>[]
}

/** The contents between the head and the closing of a Party paper, in the layout of its day. */
export function paper(figures: ReportFigures, { blocks, appendices }: Contents): ReportDocument {
  const { issuer, issuedOn, recipients, code } = figures
  return {
    head: partyHead(issuer, issuedOn),
    title: { type: 'BÁO CÁO', subject: subjectLines(figures) },
    blocks,
    closing: {
      ...signatureOf(issuer),
      recipients: recipientLines(recipients, issuer, partyLayoutOn(issuedOn)),
    },
    appendices: appendices.map((appendix, index) => ({
      ...appendix,
      label: appendices.length === 1 ? 'PHỤ LỤC' : `PHỤ LỤC ${'I'.repeat(index + 1)}`,
      reference: `(kèm theo Báo cáo số ${paperNumber(issuer, 'BC')}, ${writeIssueDay(issuedOn)} của ${issuer.name})`,
    })),
    codeLine: `Mã số liệu: ${code}`,
  }
}
