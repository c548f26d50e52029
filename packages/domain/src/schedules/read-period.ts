import { addDays, addMonths, firstOfMonth, type LocalDate, localDate } from '../days/index.ts'
import { partOfMonth, readPartOfMonth } from './part-of-month.ts'
import { readNearPeriod } from './read-near-period.ts'
import type { Period, ScheduleContext } from './schedule-context.ts'

const year = String.raw`(?:\s*[/.-]\s*|\s*,?\s+năm\s+|\s+)?(\d{4})?(?!\d)`
const glue = String.raw`(?:\s*[,-]\s*|\s*&\s*|\s+và\s+|\s+đến\s+)`
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

type Read = (match: RegExpExecArray, context: ScheduleContext) => Omit<Period, 'length'> | null

/** How a stretch of the calendar is named, first match wins; words are lower case. */
const readers: readonly (readonly [RegExp, Read])[] = [
  // Two months of one year; where the figures are no months in order it is a day: '15-3/2026'.
  [/^(\d{1,2})\s*-\s*(\d{1,2})\s*\/\s*(\d{4})(?![\d/])/u, (m) => laterMonth(m[3], m[1], m[2])],
  [
    /^(?:ngày\s+(?:\p{L}+\s+){0,3})?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/u,
    (m) => day(m[3], m[2], m[1]),
  ],
  [
    /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/u,
    (m, c) => (m[3] ? day(m[3], m[2], m[1]) : yearlessDay(c, m[2], m[1])),
  ],
  [/^(?:ngày\s+)(\d{1,2})\s*\/\s*(\d{1,2})(?![/\d])/u, (m, c) => yearlessDay(c, m[2], m[1])],
  [/^(\d{1,2})\/(\d{1,2})(?![/\d])/u, (m, c) => yearlessDay(c, m[2], m[1])],
  [
    new RegExp(`^(?:0?6|sáu) tháng (đầu|cuối)(?: năm)?${year}`, 'u'),
    (m, c) => months(m[2] ?? c.year, m[1] === 'đầu' ? 1 : 7, 6),
  ],
  [
    new RegExp(`^nửa (đầu|cuối) năm${year}`, 'u'),
    (m, c) => months(m[2] ?? c.year, m[1] === 'đầu' ? 1 : 7, 6),
  ],
  [new RegExp(`^(?:0?9|chín) tháng(?: đầu)?(?: năm)?${year}`, 'u'), (m, c) => months(m[1] ?? c.year, 1, 9)],
  [new RegExp(`^(đầu|giữa|cuối) năm${year}`, 'u'), (m, c) => edgeOfYear(m[1], m[2] ?? c.year)],
  [/^(\d{1,2})\s?\/\s?(\d{4})(?![\d/])/u, (m) => months(m[2], m[1], 1)],
  [
    new RegExp(`^${partOfMonth} tháng (\\d{1,2})${year}`, 'u'),
    (m, c) => partOf(months(m[5] ?? c.year, m[4], 1), m[1] ?? m[2], m[3]),
  ],
  [new RegExp(`^đầu tháng (\\d{1,2})${year}`, 'u'), (m, c) => day(m[2] ?? c.year, m[1], 1)],
  [new RegExp(`^giữa tháng (\\d{1,2})${year}`, 'u'), (m, c) => day(m[2] ?? c.year, m[1], 15)],
  [new RegExp(`^cuối tháng (\\d{1,2})${year}`, 'u'), (m, c) => lastDay(months(m[2] ?? c.year, m[1], 1))],
  [
    new RegExp(`^(đầu|giữa) quý (iv|i{1,3}|[1-4])${year}`, 'u'),
    (m, c) => {
      const month = (roman[String(m[2])] ?? 1) * 3 - 2
      return m[1] === 'đầu' ? day(m[3] ?? c.year, month, 1) : day(m[3] ?? c.year, month + 1, 15)
    },
  ],
  [
    new RegExp(`^cuối quý (iv|i{1,3}|[1-4])${year}`, 'u'),
    (m, c) => lastDay(quarters(m[2] ?? c.year, m[1], m[1])),
  ],
  [
    /^quý (iv|i{1,3}|[1-4])(?:,? (?:quý )?(?:iv|i{1,3}|[1-4]))*\s*[/.]\s*(\d{4})(?:(?:,| và)\s+(?:năm )?\d{4})*(?:,| và)\s+(?:năm )?(\d{4})(?![\d/])/u,
    (m) => quarterToYear(m[1], m[2], m[3]),
  ],
  [
    new RegExp(
      `^quý (iv|i{1,3}|[1-4])(?:${glue}(?:quý )?(?:(?:iv|i{1,3}|[1-4])${glue}(?:quý )?)*(iv|i{1,3}|[1-4]))?(?![a-z])${year}`,
      'u',
    ),
    (m, c) => quarters(m[3] ?? c.year, m[1], m[2] ?? m[1]),
  ],
  [
    new RegExp(
      `^tháng (\\d{1,2})(?:${glue}(?:tháng )?(?:\\d{1,2}${glue}(?:tháng )?)*(\\d{1,2})(?!\\d))?${year}`,
      'u',
    ),
    (m, c) => monthsTo(m[3] ?? c.year, m[1], m[2] ?? m[1]),
  ],
  [
    /^(?:(?:các|cả) |(?:\d{1,2}|hai|ba)(?= năm \d{4}) )?(?:năm )?(\d{4})(?:(?:\s*,\s*\d{4})*(?:\s*,\s*|\s+và\s+)(?:năm )?(\d{4}))?(?![\d/])/u,
    (m) => years(m[1], m[2] ?? m[1]),
  ],
  [/^năm nay|^(?:cả )?năm(?=$|[\s,;)])/u, (_, c) => years(c.year, c.year)],
  [/^(tuần|tháng|quý) (này|tới|sau)(?!\p{L})/u, (m, c) => readNearPeriod(m[1], m[2], c.documentDate)],
]

/** The stretch of the calendar that the words begin with, or null: 'quý III/2025 …', 'tháng 4 năm 2023', '31/12/2024'. */
export function readPeriod(words: string, context: ScheduleContext): Period | null {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(words)
    const period = match && read(match, context)
    if (match && period) return { ...period, length: match[0].length }
  }
  return null
}

type Figure = string | number | null | undefined

function day(y: Figure, m: Figure, d: Figure): Omit<Period, 'length'> | null {
  const from = localDate(Number(y ?? 0), Number(m), Number(d))
  return from && isPlausible(from) ? { from, until: addDays(from, 1), oneDay: true } : null
}

/** A day printed without its year is the next such day after the document's own. */
function yearlessDay(context: ScheduleContext, m: Figure, d: Figure): Omit<Period, 'length'> | null {
  const found = day(context.year, m, d)
  const past = found && context.documentDate && found.from < context.documentDate
  return past ? day(Number(context.year) + 1, m, d) : found
}

function months(y: Figure, first: Figure, count: number): Omit<Period, 'length'> | null {
  const from = localDate(Number(y ?? 0), Number(first), 1)
  return from && isPlausible(from) ? { from, until: addMonths(from, count), oneDay: false } : null
}

function partOf(
  month: Omit<Period, 'length'> | null,
  length: string | undefined,
  which: string | undefined,
): Omit<Period, 'length'> | null {
  return month && length && which ? readPartOfMonth(month.from, length, which) : null
}

function monthsTo(y: Figure, first: Figure, last: Figure): Omit<Period, 'length'> | null {
  const count = Number(last) - Number(first) + 1
  return count > 0 && Number(last) <= 12 ? months(y, first, count) : null
}

function laterMonth(y: Figure, first: Figure, last: Figure): Omit<Period, 'length'> | null {
  return Number(first) < Number(last) ? monthsTo(y, first, last) : null
}

function quarters(y: Figure, first: Figure, last: Figure): Omit<Period, 'length'> | null {
  const from = roman[String(first)] ?? 1
  const to = roman[String(last)] ?? from
  return to < from ? null : months(y, from * 3 - 2, (to - from + 1) * 3)
}

/** 'Quý III, IV/2026, 2027': from the first quarter named to the end of the last year. */
function quarterToYear(first: Figure, y: Figure, last: Figure): Omit<Period, 'length'> | null {
  const start = quarters(y, first, first)
  const end = years(last, last)
  return start && end && start.from < end.from ? { ...start, until: end.until } : null
}

function years(first: Figure, last: Figure): Omit<Period, 'length'> | null {
  const count = Number(last ?? 0) - Number(first ?? 0) + 1
  return count > 0 ? months(first, 1, count * 12) : null
}

/** Bộ luật Dân sự 2015, art. 146: the beginning, middle and end of a year are 01/01, 30/6 and 31/12. */
function edgeOfYear(edge: Figure, y: Figure): Omit<Period, 'length'> | null {
  if (edge === 'đầu') return day(y, 1, 1)
  return edge === 'giữa' ? day(y, 6, 30) : day(y, 12, 31)
}

function lastDay(period: Omit<Period, 'length'> | null): Omit<Period, 'length'> | null {
  return period && { from: addDays(period.until, -1), until: period.until, oneDay: true }
}

/** Directives speak of their own time; a four-digit number outside these years is a quantity, not a year. */
function isPlausible(date: LocalDate): boolean {
  return firstOfMonth(1945, 1) <= date && date < firstOfMonth(2100, 1)
}
