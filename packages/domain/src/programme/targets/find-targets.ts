import type { TextRange } from '../block.ts'
import type { DraftTarget } from '../draft.ts'
import { sourceOf } from '../passages/passage.ts'
import { mergeRanges, placesOf } from '../passages/places-of.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { FieldReading } from '../reading.ts'
import { toReading } from '../to-reading.ts'
import { askedFigures } from './asked-figures.ts'
import { dayOfAll } from './day-of-all.ts'
import { type Figure, findFigures } from './find-figures.ts'
import { findHorizons, type Horizon } from './find-horizons.ts'
import { type Measured, nameMeasures } from './name-measures.ts'
import { nearestDay } from './nearest-day.ts'
import { partFigures } from './part-figures.ts'
import { lastBefore, rangesWithin } from './ranges-within.ts'
import { readMilestone } from './read-milestone.ts'
import type { TargetPlace } from './target-place.ts'

const clauses = /(?:\([^()]{0,400}\)|[^;.]|[.](?=\d))+/gu

/**
 * Numbers to reach and milestones in a paragraph: 'đến năm 2026 thực hiện tinh giản ít nhất 5% biên chế …' is a target of 5 %
 * by 31/12/2026. Of a range ('60 - 70%') the end is taken that must be reached at least, or not passed.
 */
export function findTargets(words: Quote, place: TargetPlace): DraftTarget[] {
  const { text } = words
  const figures = findFigures(text)
  const horizons = findHorizons(text)
  let named: readonly TextRange[] = []
  return [...text.matchAll(clauses)].flatMap((match) => {
    const clause = { from: match.index, until: match.index + match[0].length }
    const own = { ...clause, horizons: rangesWithin(horizons, clause) }
    const earlier = text[clause.from - 1] === ';' ? named : []
    named = []
    const within = rangesWithin(figures, clause)
    const wordsFrom = behindHolders(place, clause, within)
    const parted = partFigures(text, { ...own, wordsFrom }, within)
    const ofAll = place.heading ? null : dayOfAll(text, own, within)
    const asked = askedFigures(text, clause, parted, place.isGoal, ofAll)
    if (asked.length === 0) {
      const reached = parted.length === 0 ? readMilestone(sliceQuote(words, clause)) : null
      return reached ? [reached] : []
    }
    const carried = (at: number) => lastBefore(place.isGoal ? horizons : own.horizons, at)
    const measures = nameMeasures(words, asked, place, earlier)
    named = measures.at(-1)?.named ?? []
    return measures.map((measured) => toTarget(words, measured, { carried, ofAll }, place))
  })
}

interface Days {
  readonly carried: (at: number) => Horizon | null
  /** The day that closes the clause's figures, and may hold for each of them. */
  readonly ofAll: Horizon | null
}

function behindHolders({ holdersUntil = 0 }: TargetPlace, clause: TextRange, figures: readonly Figure[]) {
  const first = figures[0]
  return first && holdersUntil > clause.from && holdersUntil <= first.from ? holdersUntil : clause.from
}

function toTarget(
  words: Quote,
  measured: Measured,
  { carried, ofAll }: Days,
  { heading }: TargetPlace,
): DraftTarget {
  const { own, measure, places, doubt } = measured
  const { figure, bound } = own
  const sure = nearestDay(words.text, own) ?? carried(figure.from)
  const horizon = sure ?? ofAll
  const value = bound.operator === '<=' ? (figure.upTo ?? figure.value) : figure.value
  const printed = sliceQuote(words, figure)
  const by = horizon
    ? toReading(placesOf(sliceQuote(words, horizon)), horizon.of, { doubt: sure ? null : 'shared-day' })
    : heading && toReading(heading.places, 'heading-year')
  const reading: FieldReading = toReading(mergeRanges(places), 'number', { doubt })
  const ranged = figure.upTo === null ? {} : { words: printed.text, doubt: 'range' as const }
  return {
    ...{ measure, value, unit: figure.unit, by: horizon?.by ?? heading?.by ?? null },
    operator: operatorOf(words.text, measured),
    source: sourceOf(words, { from: sourceFrom(measured), until: sourceUntil(measured) }),
    readings: { measure: reading, value: toReading(placesOf(printed), 'number', ranged), ...(by && { by }) },
  }
}

/** A bare figure is to be reached at least where the words before its subject say so, and where it is a range or a change. */
function operatorOf(text: string, { own, named }: Measured): Exclude<DraftTarget['operator'], 'milestone'> {
  const { figure, bound } = own
  const subject = named.find(({ from }) => from < figure.from)
  if (bound.operator !== '=' || !subject)
    return figure.upTo === null || bound.operator === '<=' ? bound.operator : '>='
  const before = text.slice(Math.max(own.from, subject.from - 20), subject.from)
  const asks = /(?:đạt|ít nhất|tối thiểu)\s*$/iu.test(before) || figure.upTo !== null
  const changes = /^(?:kéo giảm|giảm|tăng)(?!\p{L})/iu.test(text.slice(subject.from, subject.until))
  return asks || (changes && /[%‰]/u.test(figure.unit)) ? '>=' : '='
}

/** The words from the measure to the figure, or from the figure to what it is of. */
function sourceFrom({ own, named }: Measured): number {
  return Math.min(own.figure.from, ...named.filter(({ from }) => from >= own.from).map(({ from }) => from))
}

function sourceUntil({ own, named }: Measured): number {
  return Math.max(
    own.figure.until,
    ...named.filter(({ until }) => until <= own.until).map(({ until }) => until),
  )
}
