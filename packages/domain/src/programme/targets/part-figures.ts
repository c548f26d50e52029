import type { TextRange } from '../block.ts'
import type { Figure } from './find-figures.ts'
import type { Horizon } from './find-horizons.ts'
import { measureNouns } from './measure-nouns.ts'
import { rangesWithin } from './ranges-within.ts'
import { type Bound, readBound } from './read-bound.ts'

/** A figure and the words of its clause that belong to it, with the days they name. */
export interface OwnWords extends TextRange {
  readonly figure: Figure
  readonly bound: Bound
  /** Where the words before the figure end that may say what it is of. */
  readonly subjectUntil: number
  readonly horizons: readonly Horizon[]
  /** The first figure of 'từ 85% … lên 95%' is where the way begins: nobody is asked for it. */
  readonly isStart: boolean
}

interface Clause extends TextRange {
  /** Where its words begin that may say what a figure is of. */
  readonly wordsFrom: number
  readonly horizons: readonly Horizon[]
}

/** Parts a clause between its figures: 'đạt trên 70% | và các cụm công nghiệp đạt 60%', '95% … đô thị | và 85% … nông thôn'. */
export function partFigures(text: string, clause: Clause, figures: readonly Figure[]): OwnWords[] {
  let from = clause.wordsFrom
  let start: Figure | null = null
  return figures.map((figure, i) => {
    const next = figures[i + 1]
    const before = text.slice(Math.max(from, figure.from - 120), figure.from)
    const bound = readBound(before, text.slice(figure.until, figure.until + 20))
    const isStart = next !== undefined && startsWay(text, figure, next)
    const parted = next ? partingOf(text, { from: figure.until, until: next.from }, bound) : clause.until
    const until = isStart ? figure.until : parted
    const subjectUntil = start ? start.from - 'từ '.length : figure.from - bound.length
    const horizons = rangesWithin(clause.horizons, { from: i === 0 ? clause.from : from, until }).filter(
      (one) => one.from <= subjectUntil || one.until >= figure.from,
    )
    const own = { from, until, figure, bound, subjectUntil, horizons, isStart }
    start = isStart ? figure : null
    if (!isStart) from = until
    return own
  })
}

const closed =
  /^\s*(?:\([^()]*\)\s*)?(?:trở lên|trở xuống)?\s*(?:(?:vào|đến|trong|hết)\s+(?:hết\s+)?(?:năm\s+\d{4}|giai đoạn\s+\d{4}\s?[-–]\s?\d{4}))?\s*(?=[,(]|và\s)/iu
const parting = /,\s+|\svà\s+|\s\(/gu
const ownSubject = new RegExp(
  `^(?:(?:trong đó|nâng|giảm|tăng|phấn đấu),?:?\\s+)*(?:${measureNouns})(?!\\p{L})`,
  'iu',
)

function partingOf(text: string, between: TextRange, { predicated }: Bound): number {
  const words = text.slice(between.from, Math.min(between.until, between.from + 800))
  const end = closed.exec(words)
  if (end) return between.from + end[0].length
  const partings = [...words.matchAll(parting)]
  const restOf = (one: RegExpExecArray) => words.slice(one.index + one[0].length)
  const chosen = predicated
    ? partings[0]
    : (partings.find((one) => ownSubject.test(restOf(one))) ?? partings.at(-1))
  return chosen ? between.from + chosen.index : between.until
}

function startsWay(text: string, figure: Figure, next: Figure): boolean {
  const before = text.slice(Math.max(0, figure.from - 12), figure.from)
  const between = text.slice(figure.until, Math.min(next.from, figure.until + 80))
  return (
    /từ\s+$/iu.test(before) &&
    /^\s*(?:\(?(?:hiện nay|năm \d{4})\)?\s+)?(?:tăng lên|giảm|lên|xuống|còn)/iu.test(between)
  )
}
