import { dayOfMonth, type LocalDate, monthOf, yearOf } from '@dondoc/domain/days'
import type { IssuingBody } from '@dondoc/domain/reports'
import { committeeTitle } from './committee-title.ts'
import { issuerSymbol } from './issuer-symbol.ts'
import type { DocumentHead } from './report-document.ts'

/** What the number of a paper says of its type: báo cáo, kế hoạch. */
export type PaperSymbol = 'BC' | 'KH'

/** The head of a Party paper (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW); the number is left for the office to fill in. */
export function partyHead(
  issuer: IssuingBody,
  issuedOn: LocalDate,
  symbol: PaperSymbol = 'BC',
): DocumentHead {
  const { superior, own } = headNames(issuer)
  return {
    superior: superior?.toUpperCase() ?? null,
    issuer: own.toUpperCase(),
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    number: `Số ${paperNumber(issuer, symbol)}`,
    placeAndDate: `${issuer.place}, ${writeIssueDay(issuedOn)}`,
  }
}

/** '      -BC/BTCTU', with room for the number. */
export function paperNumber(issuer: IssuingBody, symbol: PaperSymbol): string {
  return `${'\u00a0'.repeat(8)}-${symbol}/${issuerSymbol(issuer) ?? '…………'}`
}

/** 'ngày 05 tháng 4 năm 2023': a zero before days under 10 and before months 1 and 2 only. */
export function writeIssueDay(date: LocalDate): string {
  const month = monthOf(date)
  const monthText = month < 3 ? `0${month}` : `${month}`
  return `ngày ${String(dayOfMonth(date)).padStart(2, '0')} tháng ${monthText} năm ${yearOf(date)}`
}

/** A body of a committee is named under it without repeating it; a standing committee issues under its committee's name. */
function headNames({ kind, name, superior }: IssuingBody): { superior: string | null; own: string } {
  if (kind === 'provincial_committee' || superior === null) return { superior: null, own: name }
  if (kind === 'standing_committee') return { superior: null, own: superior }
  const title = committeeTitle(superior)
  const own = title && name.endsWith(` ${title}`) ? name.slice(0, -title.length - 1) : name
  return { superior, own }
}
