import { daysInMonth, type LocalDate } from '../days/index.ts'
import { readPeriod } from './read-period.ts'
import type { Cadence, Recurrence, Schedule } from './schedule.ts'

const each = '(?:hằng|hàng|mỗi|từng),?'
const units: Readonly<Record<string, Cadence>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  'nửa năm': 'half-year',
  '6 tháng': 'half-year',
  '06 tháng': 'half-year',
  năm: 'year',
}
const unit = '(ngày|tuần|0?6 tháng|tháng|quý|nửa năm|năm)'
const weekdays = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']

const perUnit = new RegExp(
  `(?<!\\p{L})(?:${each} ${unit}|định kỳ (?:${each} |theo )?${unit}(?! \\d)|(?:vào |trước )?ngày \\d{1,2} (?:của )?${each} ${unit})(?!\\p{L})`,
  'u',
)
const perCount =
  /(?<![\p{L}\d])(\d{1,2}|một|hai|ba|năm) (ngày|tuần|tháng|quý|năm)\s*(?:\/|một|\/ ?01|\/ ?1|1|01)\s*(?:lần|01 lần|1 lần)/u
/** 'định kỳ 5 năm sơ kết': the stretch alone, without 'một lần'. */
const perStretch = /(?<!\p{L})định kỳ (\d{1,2}|hai|ba|năm) (ngày|tuần|tháng|quý|năm)(?!\p{L}|\s*\/)/u
const times =
  /(?<![\p{L}\d])(\d{1,2}|một|hai|bốn) lần\s*(?:\/|mỗi|trong)\s*(?:0?1 |một )?(ngày|tuần|tháng|quý|năm)(?!\p{L})/u
/** 'trước ngày 25/6 và 25/12 hằng năm', 'ngày 15 và ngày 30 hằng tháng': no single day is the day of it. */
const severalDays =
  /ngày \d{1,2}(?:\/\d{1,2})?((?:(?:(?:,| và) (?:ngày )?| ngày )\d{1,2}(?:\/\d{1,2})?){1,31}) (?:của )?(?:hằng|hàng|mỗi) (tháng|năm)(?!\p{L})/u
const twiceAYear = /tháng 0?6 (?:và|,) tháng 12 (?:của )?(?:hằng|hàng|mỗi) năm/u
const nextMonth = /ngày (\d{1,2})(?:\/\d{1,2})? (?:của )?tháng (?:liền kề|sau|kế tiếp|tiếp theo)/u
const nextYear =
  /ngày (\d{1,2})(?:\/| tháng )(\d{1,2}) (?:của )?năm (?:liền kề|sau|kế tiếp|tiếp theo|báo cáo)/u
const firstOfNextQuarter =
  /ngày (\d{1,2}) (?:của )?tháng đầu(?: tiên)? (?:(?:của )?(?:mỗi |hằng |hàng )?)quý(?: (?:sau|tiếp theo|kế tiếp))?/u
const lastOfQuarter = /ngày (\d{1,2}) (?:của )?tháng cuối (?:(?:của )?(?:mỗi |hằng |hàng )?)quý/u

/** 'hằng năm', 'định kỳ hằng quý trước ngày 15 của tháng cuối quý', '02 tuần/lần'; null where nothing recurs. */
export function readRecurring(words: string, trigger: string | null): Schedule | null {
  const start = readStart(words)
  const recurrence = readFollowing(start.rest) ?? readHowOften(start.rest)
  return recurrence && { kind: 'recurring', ...recurrence, ...(start.from && { from: start.from }), trigger }
}

/** '… kể từ năm 2027': the day it begins, and the words without it. */
function readStart(words: string): { from: LocalDate | null; rest: string } {
  const match = /(?:kể )?(?<!\p{L})từ (?=(?:ngày|tháng|quý|năm) [\div])/u.exec(words)
  const after = match ? match.index + match[0].length : 0
  const period = match && readPeriod(words.slice(after), {})
  if (!match || !period) return { from: null, rest: words }
  return { from: period.from, rest: words.slice(0, match.index) + words.slice(after + period.length) }
}

function readHowOften(words: string): Recurrence | null {
  const counted = perCount.exec(words)
  if (counted) return withDueDay(words, cadenceOf(counted[1], counted[2]))
  const often = times.exec(words)
  if (often) return { ...rhythmOf(often[1], often[2]), interval: 1, dueDay: null }
  const listed = severalDays.exec(words)
  if (listed) return { ...rhythmOf(String(countOf(listed[1]) + 1), listed[2]), interval: 1, dueDay: null }
  const stretch = perStretch.exec(words)
  if (stretch && !perUnit.test(words)) return withDueDay(words, cadenceOf(stretch[1], stretch[2]))
  if (twiceAYear.test(words)) return { every: 'half-year', interval: 1, dueDay: null }
  const match = perUnit.exec(words)
  const every = match && units[(match[1] ?? match[2] ?? match[3] ?? '').replace('06', '6')]
  return every ? withDueDay(words, { every, interval: 1 }) : null
}

function withDueDay(words: string, cadence: Omit<Recurrence, 'dueDay'>): Recurrence {
  return { ...cadence, dueDay: dueDayOf(words, cadence.every) }
}

function readFollowing(words: string): Recurrence | null {
  const quarter = lastOfQuarter.exec(words)
  if (quarter) return { every: 'quarter', interval: 1, dueDay: inRange(quarter[1], 31) }
  const next = firstOfNextQuarter.exec(words)
  if (next) return { every: 'quarter', interval: 1, dueDay: dayOfYear('1', next[1]) }
  const month = nextMonth.exec(words)
  if (month) return { every: 'month', interval: 1, dueDay: inRange(month[1], 31) }
  const year = nextYear.exec(words)
  return year ? { every: 'year', interval: 1, dueDay: dayOfYear(year[2], year[1]) } : null
}

/** '06 tháng/lần' is every half year, '12 tháng/lần' every year. */
function cadenceOf(
  count: string | undefined,
  name: string | undefined,
): { every: Cadence; interval: number } {
  const interval = { một: 1, hai: 2, ba: 3, năm: 5 }[count ?? ''] ?? Number(count)
  const every = units[name ?? ''] ?? 'month'
  if (every === 'month' && interval === 12) return { every: 'year', interval: 1 }
  if (every === 'month' && interval === 6) return { every: 'half-year', interval: 1 }
  return { every, interval: Math.max(1, interval) }
}

/** '02 lần/năm' comes every half year, '04 lần/năm' every quarter, '01 lần/quý' every quarter. */
function rhythmOf(count: string | undefined, name: string | undefined): { every: Cadence } {
  const every = units[name ?? ''] ?? 'year'
  const number = { một: 1, hai: 2, bốn: 4 }[count ?? ''] ?? Number(count)
  if (every !== 'year') return { every }
  return { every: number === 2 ? 'half-year' : number === 4 ? 'quarter' : 'year' }
}

/** How many days a list names. */
function countOf(list: string | undefined): number {
  return list?.match(/\d{1,2}(?:\/\d{1,2})?/gu)?.length ?? 0
}

function dueDayOf(words: string, every: Cadence): number | null {
  if (every === 'day') return null
  if (every === 'week') return weekdayOf(words)
  if (every === 'year') {
    const match = /(?:ngày|trước|vào) (\d{1,2})(?:\/| tháng )(\d{1,2})/u.exec(words)
    return match ? dayOfYear(match[2], match[1]) : endOfMonthOf(words)
  }
  const match = /ngày (\d{1,2})(?![\d/])/u.exec(words) ?? /trước (\d{1,2})(?= (?:hằng|hàng))/u.exec(words)
  return match ? inRange(match[1], 31) : null
}

/** 'trong tháng 11 hằng năm': by the last day of it. */
function endOfMonthOf(words: string): number | null {
  const month = inRange(/(?<!\p{L})tháng (\d{1,2}) (?:của )?(?:hằng|hàng|mỗi) năm/u.exec(words)?.[1], 12)
  return month && month * 100 + daysInMonth(2024, month)
}

function weekdayOf(words: string): number | null {
  if (/chủ nhật/u.test(words)) return 7
  const match = /thứ (hai|ba|tư|năm|sáu|bảy|[2-7])/u.exec(words)
  if (!match?.[1]) return null
  const named = weekdays.indexOf(match[1])
  return named >= 0 ? named + 1 : Number(match[1]) - 1
}

function dayOfYear(month: string | undefined, day: string | undefined): number | null {
  const m = inRange(month, 12)
  const d = inRange(day, 31)
  return m && d ? m * 100 + d : null
}

function inRange(text: string | undefined, most: number): number | null {
  const figure = Number(text)
  return figure >= 1 && figure <= most ? figure : null
}
