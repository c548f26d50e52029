import type { TextRange } from '../block.ts'
import { placesOf } from '../passages/places-of.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { ReadingDoubt } from '../reading.ts'
import { goesTo, type MeasureWords, measureWords } from './measure-words.ts'
import type { OwnWords } from './part-figures.ts'
import type { TargetPlace } from './target-place.ts'

/** A figure and what it is of, in the document's words. */
export interface Measured {
  readonly own: OwnWords
  readonly measure: string
  /** Its words' ranges in the paragraph. */
  readonly named: readonly TextRange[]
  /** The same in the document. */
  readonly places: readonly TextRange[]
  readonly doubt: ReadingDoubt | null
}

/** Longer words hold more than what is measured. */
const longest = 160
/** The same of the words before a figure in a duty, which begin with its verb. */
const longestOfDuty = 60
const lengthOf = ({ from, until }: TextRange) => until - from
/** What scanning leaves of rules, spots and broken letters: '1ỷ lệ', 'jv … n'. */
const damaged =
  /[|`°¬~_]|(?<!\p{L})\p{Lu}\s-\s|\d[à-ỹ]|(?<![\p{L}\d/.])(?!(?:km|kg|cm|mm|m|h)\s)[b-df-hj-np-tv-xzđ]{1,3}(?=\s)/u
/** The end of a line whose beginning scanning set elsewhere: 'động, liên tục' of 'quan trắc tự động, liên tục'. */
const tornOff = /^(?!(?:xã|phường|thôn|bản|sở|bộ|tổ),)\p{Ll}+, \p{L}+ \p{L}+$/u
const change = /^(?:tăng|giảm)(?!\p{L})/iu

/**
 * What each figure of a clause is of. Figures of one thing share its words ('đạt 30% đến năm 2026, 50% đến năm 2030'), things of
 * one act its verb ('tinh giản 5% … và 10% …'), and a figure of another year the words of the one before, also over a semicolon
 * (`earlier`). A line that names nothing takes the heading's words; without them it is none.
 */
export function nameMeasures(
  words: Quote,
  figures: readonly OwnWords[],
  place: TargetPlace,
  earlier: readonly TextRange[],
): Measured[] {
  const found = figures.map((own) => measureWords(words.text, own, place.isGoal))
  const following = nextNamed(found)
  let before: MeasureWords | null = null
  let last = earlier
  return figures.flatMap((printed, i) => {
    const self = found[i] ?? nothing
    const itself = rangesOf(words.text, self, before, following[i] ?? nothing)
    const named = goesOnFrom(words.text, printed, itself.length > 0 ? itself : ofOtherYear(printed, last))
    last = named
    if (self.subject) before = self
    const own = asBefore(printed, figures[i - 1], named)
    const parts = named.map((range) => sliceQuote(words, range))
    const aside = !place.isGoal && self.subject && lengthOf(self.subject) > longestOfDuty
    if (parts.length > 0) return [{ own, named, ...join(parts, aside ? 'long-measure' : null) }]
    if (own.figure.unit.includes('/')) {
      const unit = { from: own.figure.until - own.figure.unit.length, until: own.figure.until }
      return [{ own, named: [unit], ...join([sliceQuote(words, unit)], null) }]
    }
    return place.title ? [{ own, named: [], ...join([place.title], 'shared-measure') }] : []
  })
}
/** 'hộ dùng nước sạch đạt 70%; đến năm 2035 đạt 95%': another year's figure of what was named before. */
function ofOtherYear({ bound, horizons }: OwnWords, last: readonly TextRange[]): readonly TextRange[] {
  return bound.predicated && horizons.length > 0 ? last : []
}

/** 'Tỷ lệ hộ nghèo giảm bình quân 1%/năm, cuối năm 2030 còn dưới 2%': what is left is not the change. */
function goesOnFrom(text: string, own: OwnWords, named: readonly TextRange[]): readonly TextRange[] {
  const only = named.length === 1 ? named[0] : undefined
  if (!only || only.until > own.from || !goesTo(text, own)) return named
  const changed = closingChange.exec(text.slice(only.from, only.until))
  return changed ? [{ from: only.from, until: only.from + changed.index }] : named
}
const closingChange = /\s(?:kéo giảm|giảm|tăng)(?:\s+(?:thêm|bình quân|hằng năm|hàng năm|mỗi năm))*$/iu
const nothing: MeasureWords = { subject: null, object: null, subjectFirst: false }

/** For each figure the words of the next one that has any. */
function nextNamed(found: readonly MeasureWords[]): MeasureWords[] {
  let next = nothing
  return found
    .toReversed()
    .map((one) => {
      const behind = next
      if (one.subject || one.object) next = one
      return behind
    })
    .reverse()
}

/** 'đạt 30% đến năm 2026, 50% đến năm 2030': what is asked of the first is asked of the second. */
function asBefore(own: OwnWords, before: OwnWords | undefined, named: readonly TextRange[]): OwnWords {
  const shares = before !== undefined && named.every(({ until }) => until <= before.figure.from)
  if (!shares || named.length === 0 || own.bound.operator !== '=') return own
  return { ...own, bound: { ...own.bound, operator: before.bound.operator } }
}

function rangesOf(
  text: string,
  { subject, object }: MeasureWords,
  before: MeasureWords | null,
  next: MeasureWords,
): TextRange[] {
  const own = [subject, object].filter((range) => range !== null)
  if (own.length === 0) {
    if (before?.subjectFirst && before.subject) return [before.subject]
    return next.object && !next.subject ? [next.object] : []
  }
  if (!before?.subject) return own
  const changes = subject && change.test(text.slice(subject.from, subject.until))
  if (before.subjectFirst) return changes ? [before.subject, ...own] : own
  return subject === null ? [before.subject, ...own] : own
}

function join(
  parts: readonly Quote[],
  doubt: ReadingDoubt | null,
): Pick<Measured, 'measure' | 'places' | 'doubt'> {
  const measure = parts.map(({ text }) => text.trim()).join(' ')
  const places = parts.flatMap((part) => placesOf(part))
  if (doubt === null && (damaged.test(measure) || tornOff.test(measure)))
    return { measure, places, doubt: 'damaged-words' }
  return { measure, places, doubt: doubt ?? (measure.length > longest ? 'long-measure' : null) }
}
