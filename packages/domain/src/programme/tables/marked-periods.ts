import { parseSchedule } from '../../schedules/index.ts'
import type { Block } from '../block.ts'
import type { FieldWords } from '../fields/task-fields.ts'
import { toPassage } from '../passages/passage.ts'
import { joinQuotes } from '../passages/quote.ts'
import type { GridRow } from './table-grid.ts'

const mark = /^(?:[xXvV✓✔•●*+]|có)$/u
/** 'Tháng 4', 'T4/2026', 'Quý I', '2027': a column for a stretch of the calendar. */
const period =
  /^(?:(?:năm )?\d{4}|(?:tháng|quý|t|q)\.? ?(?:\d{1,2}|iv|i{1,3})(?: ?[/-] ?\d{4}| năm \d{4})?)$/iu

/** Whether a column is named by a stretch of the calendar, so that a mark in it says when. */
export function namesPeriod(label: string): boolean {
  return period.test(label.trim()) && parseSchedule(label, { year: 2000 }) !== null
}

/** Whether a cell holds a mark and no words. */
export function isMark(text: string): boolean {
  return mark.test(text.trim())
}

/** 'x' below 'Tháng 4' and 'Tháng 5': the time of a row by the names of the columns that are marked, neighbours as a stretch. */
export function readMarkedPeriods(row: GridRow, periods: ReadonlyMap<number, Block>): FieldWords | null {
  const columns = [...periods.keys()].sort((a, b) => a - b)
  const marked = columns.filter((column) => isMark(row.get(column)?.block.text ?? ''))
  const [first, last] = [marked[0], marked.at(-1)]
  if (first === undefined || last === undefined || columns.length < 2) return null
  const unbroken = columns.indexOf(last) - columns.indexOf(first) === marked.length - 1
  const named = unbroken ? [...new Set([first, last])] : marked
  const words = named.flatMap((column) => {
    const block = periods.get(column)
    return block ? [toPassage(block)] : []
  })
  return { words: joinQuotes(words, unbroken ? ' - ' : ', '), label: '', place: 'column' }
}
