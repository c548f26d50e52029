import type { TextRange } from '../block.ts'
import type { Quote } from '../passages/quote.ts'
import type { Readings, TaskFieldName } from '../reading.ts'
import { findHorizons } from './find-horizons.ts'

/** What leads to whom a duty is given to, besides a day. */
const opening = /^(?:[\s\p{P}\d]|(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo|đối với|các)(?!\p{L}))*$/iu
/** What stands between the holder, who works along, and what they do. */
const between =
  /^[\s,;:]*(?:(?:chủ trì|chủ động|phối hợp|chặt chẽ|cùng|với|và|có trách nhiệm|chịu trách nhiệm)[\s,:]*)*/iu

/** Where a duty's words go on behind its holders: 'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính | tinh giản 5% …'; 0 where it does not begin with them. */
export function holdersUntil(duty: Quote, { lead, coordinating }: Readings<TaskFieldName>): number {
  const leads = placesIn(duty, lead?.ranges ?? [])
  const first = leads[0]
  if (!first || !opening.test(withoutDays(duty.text.slice(0, Math.min(first.from, 200))))) return 0
  let end = first.until
  for (const { from, until } of [...leads, ...placesIn(duty, coordinating?.ranges ?? [])].sort(
    (a, b) => a.from - b.from,
  ))
    if (until > end && from <= behind(duty.text, end)) end = until
  return behind(duty.text, end)
}

function behind(text: string, at: number): number {
  return at + (between.exec(text.slice(at, at + 80))?.[0].length ?? 0)
}

function withoutDays(text: string): string {
  return findHorizons(text).reduceRight(
    (rest, { from, until }) => rest.slice(0, from) + rest.slice(until),
    text,
  )
}

/** Where ranges of the document stand in a quote's words. */
function placesIn({ pieces }: Quote, ranges: readonly TextRange[]): TextRange[] {
  return ranges.flatMap((range) => {
    const piece = pieces.find((one) => one.range.from <= range.from && range.until <= one.range.until)
    if (!piece) return []
    const from = piece.at + range.from - piece.range.from
    return [{ from, until: from + range.until - range.from }]
  })
}
