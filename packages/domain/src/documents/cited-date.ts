import { type LocalDate, localDate } from '../days/index.ts'

const numeric = /^\s*,?\s*\(?(?:ra\s+)?ngày\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu
const spelled = /^\s*,?\s*\(?(?:ra\s+)?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu

/** The date that follows a symbol (', ngày 17/11/2022', '(ngày 30 tháng 4 năm 2025)') and where its words end. */
export function readCitedDate(text: string, at: number): { date: LocalDate | null; until: number } {
  const tail = text.slice(at, at + 60)
  const match = numeric.exec(tail) ?? spelled.exec(tail)
  if (!match) return { date: null, until: at }
  const date = localDate(Number(match[3]), Number(match[2]), Number(match[1]))
  return { date, until: at + match[0].length }
}
