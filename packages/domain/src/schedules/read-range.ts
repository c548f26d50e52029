import { type LocalDate, yearOf } from '../days/index.ts'
import { clock } from './clock.ts'
import { readPeriod } from './read-period.ts'
import type { ScheduleContext } from './schedule-context.ts'

const joint = /^\s*(?:-|đến(?: hết)?|tới)\s*(?:hết )?/u
const ending =
  /^[\s.,;)]*(?:theo (?:quy định|kế hoạch|lộ trình)|(?:và )?(?:tầm nhìn|định hướng) (?:đến )?(?:năm )?\d{4})?[\s.,;)]*$/u
const lastFigure = /(?:19|20)\d{2}(?!.*(?:19|20)\d{2})/u
const ends = /\s*(?:\s-|-\s|\sđến\s|\stới\s)|(?<=\d{4})-|(?<=^\d{1,2}\/\d{1,2})-/u

/**
 * Two ends joined by a hyphen or 'đến', [from, until), and the words left over: 'tháng 3 đến tháng 6/2025', '2024 - 2026'.
 * The first end takes the year of the second where it prints none.
 */
export function readRange(
  printed: string,
  context: ScheduleContext,
): { from: LocalDate; until: LocalDate; rest: string } | null {
  const words = printed.replace(daysOfMonth, '$1$3 - $2$3')
  const year = lastFigure.exec(words)?.[0]
  const inside = year ? { year: Number(year) } : context
  const cut = words.search(ends)
  const start = readPeriod(cut > 0 ? words.slice(0, cut) : words, inside)
  const link = start && joint.exec(words.slice(start.length))
  if (!start || !link) return null
  const tail = words.slice(start.length + link[0].length).replace(clock, '')
  const end = readPeriod(tail, { ...inside, year: inside.year ?? yearOf(start.from) })
  if (!end || end.until <= start.from) return null
  return { from: start.from, until: end.until, rest: tail.slice(end.length) }
}

/** Days of one month, the month printed once: '22 - 30/9/2026', 'ngày 05 đến ngày 10/10', '02 ngày 15 và 16/4/2026'. */
const daysOfMonth =
  /^(?:(?:(?:các|0?[2-5]|hai|ba) )?ngày )?(\d{1,2})(?:\s*,\s*\d{1,2}(?=\s*(?:,|và)))*\s*(?:-|đến(?: hết)?|,|và)\s*(?:ngày )?(\d{1,2})(\/\d{1,2}(?:\/\d{4})?)(?![\d/])/u

/** Whether nothing of weight is left of a phrase. */
export function isWhole(rest: string): boolean {
  return ending.test(rest)
}
