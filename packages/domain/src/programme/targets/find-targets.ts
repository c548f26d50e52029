import { type LocalDate, lastOfMonth } from '../../days/index.ts'
import type { DraftTarget } from '../draft.ts'
import { sourceOf } from '../passages/passage.ts'
import { placesOf } from '../passages/places-of.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { FieldReading } from '../reading.ts'
import { toReading } from '../to-reading.ts'
import { readCount } from './read-count.ts'

/** The year that a heading sets for the numbers under it, and the words that print it. */
export interface HeadingYear {
  readonly year: number
  readonly words: Quote
}

/** How far from a number its verb and its object stand at most. */
const reach = 400
const number = String.raw`(\d{1,3}(?:\.\d{3})*(?:,\d+)?|\d+(?:,\d+)?)\s?(%)`
const least = /(?:ít nhất|tối thiểu|trên|từ|đạt|tăng)\s*$/u
const most = /(?:không quá|tối đa|dưới|không vượt quá|giảm còn)\s*$/u
const clauses = /[^;.:]+(?:[.,]\d[^;.:]*)*/gu
/** Between two numbers of one measure stands only the next year. */
const growing =
  /^[\s,]*(?:và |; )?(?:[Đđ]ến|[Tt]rong|[Hh]ết)?\s*(?:hết )?năm\s+\d{4},?\s*(?:đạt |tăng lên |là )?(?:ít nhất |tối thiểu |trên |từ )?$/u
const horizon = /(?:[Đđ]ến|[Hh]ết|[Tt]rong)\s+(?:hết\s+)?năm\s+(\d{4})/u
const milestone =
  /[Đđ]ến (?:hết )?năm (\d{4}),?\s+((?:cơ bản |phấn đấu )?(?:hoàn thiện|hoàn thành|xây dựng|thành lập|đạt|có)(?:[^;.]|\.(?=\d))+)/u

/**
 * Numbers to reach and milestones with a year in a duty's words: 'đến năm 2026 thực hiện tinh giản ít nhất 5% biên chế …' is
 * a target of 5 % by 31/12/2026. A second number in the clause shares its verb. `heading` is the year that a heading sets
 * for clauses that print none.
 */
export function findTargets(words: Quote, heading: HeadingYear | null = null): DraftTarget[] {
  return [...words.text.matchAll(clauses)].flatMap((match) => {
    const clause = sliceQuote(words, { from: match.index, until: match.index + match[0].length })
    const numbers = [...clause.text.matchAll(new RegExp(number, 'gu'))]
    return numbers.length > 0 ? readNumbers(clause, numbers, heading) : readMilestone(clause)
  })
}

interface Year {
  readonly by: LocalDate | null
  readonly reading: FieldReading | null
}

function readYear(clause: Quote, heading: HeadingYear | null): Year {
  const printed = horizon.exec(clause.text)
  const by = yearEnd(printed?.[1] ?? heading?.year)
  if (!by) return { by, reading: null }
  if (!printed) return { by, reading: heading && toReading(placesOf(heading.words), 'heading-year') }
  return { by, reading: toReading(placesOf(slice(clause, printed.index, printed[0].length)), 'year') }
}

function readMilestone(clause: Quote): DraftTarget[] {
  const reached = milestone.exec(clause.text)
  if (!reached?.[2]) return []
  const measure = reached[2].trim()
  const words = slice(clause, reached.index, reached[0].trimEnd().length)
  const named = slice(words, words.text.length - measure.length, measure.length)
  const { by, reading } = readYear(words, null)
  const source = sourceOf(words, { from: 0, until: words.text.length })
  const readings = { measure: toReading(placesOf(named), 'milestone'), ...(reading && { by: reading }) }
  const count = readCount(measure)
  if (!count)
    return [{ ...{ measure, operator: 'milestone', value: null, unit: null, by }, source, readings }]
  const { printed, ...reads } = count
  const value = toReading(placesOf(sliceQuote(named, printed)), 'number')
  return [{ ...reads, by, source, readings: { ...readings, value } }]
}

function readNumbers(
  clause: Quote,
  numbers: readonly RegExpExecArray[],
  heading: HeadingYear | null,
): DraftTarget[] {
  const { text } = clause
  const common = readYear(clause, heading)
  const shared = sharedObject(text, numbers)
  const verb = verbBefore(text.slice(Math.max(0, (numbers[0]?.index ?? 0) - reach), numbers[0]?.index ?? 0))
  return numbers.map((match, i) => {
    const start = Math.max(0, match.index - reach)
    const before = text.slice(start, match.index)
    const end = numbers[i + 1]?.index ?? text.length
    const year = shared === null ? common : yearBefore(clause, match.index, common)
    const own = text
      .slice(match.index + match[0].length, Math.min(end, match.index + reach))
      .replace(/\s+và\s+(?:ít nhất|tối thiểu|trên|không quá|dưới)?\s*$|\s*\([^)]*\)?\s*$|[\s,]+$/gu, '')
      .trim()
    const from = start + Math.max(0, before.search(/\S+\s+\S+\s*$/u))
    const object = shared ?? own
    const until = shared
      ? text.indexOf(shared, match.index) + shared.length
      : match.index + match[0].length + own.length + (own ? 1 : 0)
    const named = verb ? Math.min(from, text.indexOf(verb)) : from
    const measured = slice(clause, named, until - named)
    return {
      measure: (shared ? [object] : [verb, object]).filter((words) => words !== '').join(' '),
      operator: most.test(before) ? '<=' : least.test(before) ? '>=' : '=',
      ...{ value: toNumber(match[1] ?? ''), unit: match[2] ?? null, by: year.by },
      source: sourceOf(clause, { from, until }),
      readings: {
        measure: toReading(placesOf(measured), 'number'),
        value: toReading(placesOf(slice(clause, match.index, match[0].length)), 'number'),
        ...(year.reading && { by: year.reading }),
      },
    }
  })
}

/** 'đến năm 2025 đạt 60% và đến năm 2030 đạt trên 75% các cơ quan …': numbers of several years for one thing, named last. */
function sharedObject(text: string, numbers: readonly RegExpExecArray[]): string | null {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (!first || !last || first === last) return null
  const between = numbers.slice(0, -1).every((match, i) => {
    const next = numbers[i + 1]?.index ?? text.length
    return growing.test(text.slice(match.index + match[0].length, next))
  })
  const object = text
    .slice(last.index + last[0].length, last.index + reach)
    .replace(/[\s,]+$/u, '')
    .trim()
  return between && object !== '' ? object : null
}

function yearBefore(clause: Quote, at: number, common: Year): Year {
  const near = clause.text.slice(Math.max(0, at - 60), at)
  const printed = [...near.matchAll(/năm\s+(\d{4})/gu)].at(-1)
  if (!printed) return common
  const words = slice(clause, Math.max(0, at - 60) + printed.index, printed[0].length)
  return { by: yearEnd(printed[1]), reading: toReading(placesOf(words), 'year') }
}

/** The words that say what is done to the number: after the year and 'thực hiện', without the comparison. */
function verbBefore(words: string): string {
  return words
    .replace(/^.*?(?:năm\s+\d{4}|giai đoạn\s+\d{4}\s*-\s*\d{4}),?\s*/u, '')
    .replace(/(?:(?:^|\s)(?:ít nhất|tối thiểu|trên|từ|không quá|tối đa|dưới|khoảng|đạt))+\s*$/u, '')
    .replace(/^\s*(?:phấn đấu|thực hiện)\s+/u, '')
    .trim()
}

function slice(quote: Quote, from: number, length: number): Quote {
  return sliceQuote(quote, { from, until: from + length })
}

function toNumber(printed: string): number {
  return Number(printed.replace(/\./g, '').replace(',', '.'))
}

function yearEnd(year: string | number | null | undefined): LocalDate | null {
  const figure = Number(year)
  return figure >= 1945 && figure < 2100 ? lastOfMonth(figure, 12) : null
}
