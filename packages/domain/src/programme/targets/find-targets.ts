import { type LocalDate, lastOfMonth } from '../../days/index.ts'
import type { TextRange } from '../block.ts'
import type { DraftTarget } from '../draft.ts'

const number = String.raw`(\d{1,3}(?:\.\d{3})*(?:,\d+)?|\d+(?:,\d+)?)\s?(%)`
const least = /(?:ít nhất|tối thiểu|trên|từ|đạt|tăng)\s*$/u
const most = /(?:không quá|tối đa|dưới|không vượt quá|giảm còn)\s*$/u
const clauses = /[^;.:]+(?:[.,]\d[^;.:]*)*/gu
const horizon = /(?:[Đđ]ến|[Hh]ết|[Tt]rong)\s+(?:hết\s+)?năm\s+(\d{4})/u
const milestone =
  /[Đđ]ến (?:hết )?năm (\d{4}),?\s+((?:cơ bản |phấn đấu )?(?:hoàn thiện|hoàn thành|xây dựng|thành lập|đạt|có)[^;.]+)/u

/**
 * Numbers to reach and milestones with a year in a duty's words: 'đến năm 2026 thực hiện tinh giản ít nhất 5% biên chế …' is
 * a target of 5 % by 31/12/2026. A second number in the clause shares its verb. `year` is the one a heading sets for clauses
 * that print none.
 */
export function findTargets(
  text: string,
  place: (range: TextRange) => TextRange,
  year: number | null = null,
): DraftTarget[] {
  return [...text.matchAll(clauses)].flatMap((match) => {
    const clause = match[0]
    const by = yearEnd(horizon.exec(clause)?.[1] ?? year)
    const numbers = [...clause.matchAll(new RegExp(number, 'gu'))]
    if (numbers.length > 0)
      return readNumbers(clause, numbers, by).map(({ range, ...target }) => ({
        ...target,
        source: place({ from: match.index + range.from, until: match.index + range.until }),
      }))
    const reached = milestone.exec(clause)
    if (!reached?.[2]) return []
    const from = match.index + reached.index
    const measure = reached[2].trim()
    return [
      {
        measure,
        operator: 'milestone' as const,
        value: null,
        unit: null,
        by: yearEnd(reached[1]),
        source: place({ from, until: from + reached[0].trimEnd().length }),
      },
    ]
  })
}

type Found = Omit<DraftTarget, 'source'> & { range: TextRange }

function readNumbers(clause: string, numbers: readonly RegExpMatchArray[], by: LocalDate | null): Found[] {
  const verb = verbBefore(clause.slice(0, numbers[0]?.index ?? 0))
  return numbers.map((match, i) => {
    const at = match.index ?? 0
    const before = clause.slice(0, at)
    const end = numbers[i + 1]?.index ?? clause.length
    const object = clause
      .slice(at + match[0].length, end)
      .replace(/\s+và\s+(?:ít nhất|tối thiểu|trên|không quá|dưới)?\s*$|\s*\([^)]*\)?\s*$|[\s,]+$/gu, '')
      .trim()
    const measure = [verb, object].filter((words) => words !== '').join(' ')
    const operator = most.test(before) ? '<=' : least.test(before) ? '>=' : '='
    const range = {
      from: Math.max(0, before.search(/\S+\s+\S+\s*$/u)),
      until: at + match[0].length + object.length + (object ? 1 : 0),
    }
    return { measure, operator, value: toNumber(match[1] ?? ''), unit: match[2] ?? null, by, range }
  })
}

/** The words that say what is done to the number: after the year and 'thực hiện', without the comparison. */
function verbBefore(words: string): string {
  return words
    .replace(/^.*?(?:năm\s+\d{4}|giai đoạn\s+\d{4}\s*-\s*\d{4}),?\s*/u, '')
    .replace(/(?:(?:^|\s)(?:ít nhất|tối thiểu|trên|từ|không quá|tối đa|dưới|khoảng|đạt))+\s*$/u, '')
    .replace(/^\s*(?:phấn đấu|thực hiện)\s+/u, '')
    .trim()
}

function toNumber(printed: string): number {
  return Number(printed.replace(/\./g, '').replace(',', '.'))
}

function yearEnd(year: string | number | null | undefined): LocalDate | null {
  const figure = Number(year)
  return figure >= 1945 && figure < 2100 ? lastOfMonth(figure, 12) : null
}
