import type { Horizon } from './find-horizons.ts'
import type { OwnWords } from './part-figures.ts'

/** The day behind a figure is its own, unless one opens its words or stands beside it: 'Đến năm 2030, …', '…, năm 2025 đạt'. */
export function nearestDay(text: string, { figure, from, horizons }: OwnWords): Horizon | null {
  const before = horizons.findLast((one) => one.until <= figure.from)
  const behind = horizons.find((one) => one.from >= figure.until)
  if (!before || !behind) return before ?? behind ?? null
  const opens = !/[\p{L}\d]/u.test(text.slice(from, before.from).replace(/phấn đấu|và/giu, ''))
  const beside = !/[,:]\s/u.test(text.slice(before.until, figure.from))
  return opens || beside ? before : behind
}
