import { dayOfMonth, type LocalDate, monthOf, yearOf } from './local-date.ts'

/** 'dd/mm/yyyy', as screens and tables show a day. */
export function writeDay(date: LocalDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** 'd/m/yyyy' with a zero before days under 10 and months 1 and 2 only, as documents cite a day (Nghị định 30/2020/NĐ-CP). */
export function writeCitedDay(date: LocalDate): string {
  const month = monthOf(date)
  return `${String(dayOfMonth(date)).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${yearOf(date)}`
}
