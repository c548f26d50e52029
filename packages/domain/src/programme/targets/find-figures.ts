import { countedUnits, measuredUnits, unitsWith } from './unit-words.ts'

/** A printed figure with its unit: '1.500 doanh nghiệp', '10 - 13%/năm'. */
export interface Figure {
  readonly from: number
  readonly until: number
  /** The figure, or the lower end of a range. */
  readonly value: number
  /** The upper end of a range: '60 - 70%'. */
  readonly upTo: number | null
  readonly unit: string
  /** Where the thing that is counted is named, so that it stays in the measure's words; null for a measured unit. */
  readonly thingFrom: number | null
}

const number = String.raw`(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`
const scale = String.raw`(?:(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)\s+){0,2}`
const rate = String.raw`(?:\s?/\s?(?:\d[\d.]*\s)?(?:vạn dân|phụ nữ|bé gái|dân|\p{L}+)){0,2}`
const figure = new RegExp(
  String.raw`(?<![\p{L}\d.,/*×=])(?<!\d\s?[–-]\s?)${number}(?:/(\d{1,3}))?(?:\s?%?\s?(?:-|–|đến)\s?${number})?\)?\s?(${scale}(?:(${countedUnits})|${measuredUnits})(?![\p{L}\d])(${rate}))`,
  'giu',
)
/** What a number belongs to that is no figure: a year, a day, the number of a paper, a formula. */
const named = /(?:năm|tháng|ngày|quý|số|điều|khoản|mục|mức độ|cấp độ|lần thứ|nhóm|[*×=/])\s*\(?$/iu

/** '20/25 xã' are twenty of twenty-five, 'trước 5/10 xã báo cáo' names a day. */
const dated = /(?:trước|sau|từ|sáng|chiều|tối|chậm nhất)\s*$/iu

/** The figures of a text in order. */
export function findFigures(text: string): Figure[] {
  return [...text.matchAll(figure)].flatMap((match) => {
    const [whole, low = '', of, high, unit = '', thing, per] = match
    const before = text.slice(Math.max(0, match.index - 200), match.index)
    const needs = unitsWith[unit.toLowerCase()]
    if (named.test(before) || (needs && !needs.test(before))) return []
    if (of && (!thing || per || high || Number(of) < toNumber(low) || dated.test(before))) return []
    const until = match.index + whole.length
    const counts = thing !== undefined && !per
    return [
      {
        ...{ from: match.index, until, value: toNumber(low), upTo: high ? toNumber(high) : null },
        ...{ unit, thingFrom: counts ? until - thing.length : null },
      },
    ]
  })
}

/** '12.500' is twelve thousand five hundred, '12,5' twelve and a half. */
export function toNumber(printed: string): number {
  return Number(printed.replace(/\./g, '').replace(',', '.'))
}
