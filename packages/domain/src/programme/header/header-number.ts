import { findReferences, normaliseSymbol } from '../../documents/index.ts'

/** The document's own number as its head prints it; the number null where the copy leaves it blank. */
export interface HeaderNumber {
  readonly number: string | null
  readonly symbol: string
}

/** 'Số: 09/KH-BTNMT', 'Số 34 -NQ/TU', 'Số:      /UBND-NC', 'Số: ……/KH-UBND'; in capitals only where the line begins with it. */
const ownNumber =
  /(?:(?:^|\s)Số|^SỐ)\s*:?[\s.…_]*(\d{1,5})?[\s.…_]*([-/])\s*([\p{Lu}\d][\p{L}\d]*(?:\s?[-/&,]\s?[\p{Lu}][\p{L}\d.]*)*)/u
const metadata = /^(?:Số hiệu|Số, ký hiệu|Số ký hiệu|Ký hiệu)\s*:?\s*/iu

/** The number line; failing that the page's own record of it ('Số hiệu: 234/CĐ-TTg'); null where neither is printed. */
export function readHeaderNumber(lines: readonly string[]): HeaderNumber | null {
  const printed = lines.map((line) => ownNumber.exec(line)).find((match) => match !== null)
  if (printed) {
    const [, number, joint = '/', mark = ''] = printed
    return { number: number ?? null, symbol: normaliseSymbol(`${number ?? ''}${joint}${mark}`) }
  }
  const at = lines.findIndex((line) => metadata.test(line))
  if (at < 0) return null
  const record = `${(lines[at] ?? '').replace(metadata, '')} ${lines[at + 1] ?? ''}`.trim()
  const reference = findReferences(`văn bản số ${record}`)[0]?.reference
  return reference?.symbol ? { number: reference.number, symbol: reference.symbol } : null
}
