import { contains, type DayRange, day, localDate } from '../days/index.ts'

/** By which regulation Party organisations are classified (DOMAIN Rules 4.3). */
const regulations: readonly (DayRange & { readonly symbol: string })[] = [
  { symbol: '132-QĐ/TW', from: day('2018-03-08'), until: day('2023-10-04') },
  { symbol: '124-QĐ/TW', from: day('2023-10-04'), until: day('2025-08-30') },
  { symbol: '366-QĐ/TW', from: day('2025-08-30'), until: null },
]

/** The regulation of a year's class: the one in force when the year ends; null before the first that is known. */
export function classRegulation(year: number): string | null {
  const last = localDate(year, 12, 31)
  return (last && regulations.find((one) => contains(one, last))?.symbol) ?? null
}
