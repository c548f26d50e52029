import type { DraftTarget } from '../draft.ts'
import { sourceOf } from '../passages/passage.ts'
import { placesOf } from '../passages/places-of.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import { toReading } from '../to-reading.ts'
import { findHorizons } from './find-horizons.ts'

const milestone =
  /[Đđ]ến (?:hết )?năm \d{4},?\s+((?:cơ bản |phấn đấu )?(?:hoàn thiện|hoàn thành|xây dựng|thành lập|đạt|có)(?:[^;.]|\.(?=\d))+)/u

/** What is to be there by a year, without a figure: 'Đến năm 2025, cơ bản hoàn thiện vị trí việc làm'. */
export function readMilestone(clause: Quote): DraftTarget | null {
  const reached = milestone.exec(clause.text)
  if (!reached?.[1]) return null
  const measure = reached[1].trim()
  const whole = { from: reached.index, until: reached.index + reached[0].trimEnd().length }
  const named = sliceQuote(clause, { from: whole.until - measure.length, until: whole.until })
  const [horizon] = findHorizons(clause.text.slice(whole.from, whole.until))
  if (!horizon) return null
  const day = { from: whole.from + horizon.from, until: whole.from + horizon.until }
  return {
    ...{ measure, operator: 'milestone', value: null, unit: null, by: horizon.by },
    source: sourceOf(clause, whole),
    readings: {
      measure: toReading(placesOf(named), 'milestone'),
      by: toReading(placesOf(sliceQuote(clause, day)), horizon.of),
    },
  }
}
