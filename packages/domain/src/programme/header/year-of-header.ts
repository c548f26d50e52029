import type { DraftDocument } from '../draft.ts'
import type { Quote } from '../passages/quote.ts'
import { readDateLine } from './date-line.ts'

/**
 * The year that a month or quarter printed without one belongs to: the single year the subject is about ('năm 2026'), else
 * the year of the date line, which is printed even where the day is blank.
 */
export function yearOfHeader(lines: readonly Quote[], { subject, date }: DraftDocument): number | null {
  const about = new Set(
    [...(subject ?? '').matchAll(/(?<!tháng \d{1,2} )năm (20\d{2})(?!\s*[-–]\s*\d)/giu)].map(
      (match) => match[1],
    ),
  )
  if (about.size === 1) return Number([...about][0])
  return date ? Number(date.slice(0, 4)) : (readDateLine(lines)?.year ?? null)
}
