import type { NumberFormat } from './number-formats.ts'

const dayLength = 86_400_000
/** Day 0 of the two calendars of workbooks, in milliseconds from 1970. */
const epoch1900 = Date.UTC(1899, 11, 30)
const epoch1904 = Date.UTC(1904, 0, 1)
/** 31/12/9999, the last day a workbook knows. */
const lastSerial = 2_958_465

/** A number as its cell shows it: a date as dd/mm/yyyy, a share with its sign, others plainly. */
export function cellText(printed: string, format: NumberFormat | undefined, from1904: boolean): string {
  const value = Number(printed)
  if (printed.trim() === '' || !Number.isFinite(value)) return printed
  if (format?.kind === 'date' && value >= 0 && value <= lastSerial) return dateText(value, format, from1904)
  if (format?.kind === 'percent') return share(value, format.decimals)
  return plainNumber(value)
}

function dateText(
  serial: number,
  { shows, before }: NumberFormat & { readonly kind: 'date' },
  from1904: boolean,
): string {
  const date = new Date((from1904 ? epoch1904 : epoch1900) + Math.floor(serial) * dayLength)
  const day = String(date.getUTCDate()).padStart(2, '0')
  const month = String(date.getUTCMonth() + 1).padStart(2, '0')
  const year = date.getUTCFullYear()
  const parts = { day: `${day}/${month}/${year}`, month: `${month}/${year}`, year: String(year) }
  return before + parts[shows]
}

/** 0,155 as '15,5%', with the comma of Vietnamese figures. */
function share(value: number, decimals: number): string {
  return `${plainNumber(Number((value * 100).toFixed(decimals))).replace('.', ',')}%`
}

/** Fifteen digits are what a workbook knows; the rest is noise of binary fractions. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)))
}
