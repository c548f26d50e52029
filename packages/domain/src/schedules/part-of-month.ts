import { addDays, addMonths, type LocalDate } from '../days/index.ts'

/** The words before the month in 'nửa cuối tháng 6', '10 ngày đầu tháng 6', 'tuần thứ hai của tháng 6'. */
export const partOfMonth = String.raw`(?:(nửa|\d{1,2} ngày)|(tuần)) (đầu|cuối|(?<=tuần )thứ (?:nhất|hai|ba|tư)|(?<=tuần )(?:thứ )?[1-4])(?: tiên)?(?: của)?`

const weeks = ['thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư']

/** Days counted from the month's first or back from its last; half a month is 15 days, a week 7 (Bộ luật Dân sự 2015, art. 146). */
export function readPartOfMonth(
  first: LocalDate,
  length: string,
  which: string,
): { from: LocalDate; until: LocalDate; oneDay: false } | null {
  const count = length === 'tuần' ? 7 : length === 'nửa' ? 15 : Number.parseInt(length, 10)
  if (count < 1 || count > 28) return null
  const end = addMonths(first, 1)
  if (which === 'cuối') return { from: addDays(end, -count), until: end, oneDay: false }
  const week = weeks.indexOf(which)
  const from = addDays(first, Math.max(0, week < 0 ? Number(which.slice(-1)) - 1 || 0 : week) * count)
  return { from, until: addDays(from, count), oneDay: false }
}
