import type { TextRange } from '../block.ts'
import type { Horizon } from './find-horizons.ts'

/** What sets a figure apart from those before it. */
const apart = /(?<!\p{L})(?:trong đó|riêng|hiện)(?!\p{L})/iu
const reach = 400

/** 'thu hút 2 triệu lượt khách, doanh thu đạt 1.200 tỷ đồng vào năm 2027': the one day that closes a list of figures. */
export function dayOfAll(
  text: string,
  clause: TextRange & { readonly horizons: readonly Horizon[] },
  figures: readonly TextRange[],
): Horizon | null {
  const last = figures.at(-1)
  const [day, ...others] = clause.horizons
  if (!last || figures.length < 2 || !day || others.length > 0 || day.from < last.until) return null
  const before = text.slice(Math.max(clause.from, day.from - reach), day.from)
  const behind = text.slice(day.until, Math.min(clause.until, day.until + reach))
  const bracketed = before.lastIndexOf('(') > before.lastIndexOf(')')
  return /[\p{L}\d]/u.test(behind) || bracketed || apart.test(before) ? null : day
}
