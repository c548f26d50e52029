import { readXml } from '../xml/read-xml.ts'
import { elementsIn, firstIn } from '../xml/xml-element.ts'

/** What a number format makes of a number, as far as its words are concerned. */
export type NumberFormat =
  | { readonly kind: 'number' }
  | { readonly kind: 'percent'; readonly decimals: number }
  /** `before` is what the format prints in front, such as 'Tháng '. */
  | { readonly kind: 'date'; readonly shows: 'day' | 'month' | 'year'; readonly before: string }

const plain: NumberFormat = { kind: 'number' }

/** Formats that every workbook knows by number (ECMA-376 part 1, 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'dd/mm/yyyy h:mm',
}

/** The format of every cell style of a workbook, by the style's number. */
export function readNumberFormats(part: Uint8Array | null): NumberFormat[] {
  const styles = part && readXml(part)
  const own = new Map(
    elementsIn(firstIn(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  )
  return elementsIn(firstIn(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0)
    return readFormat(own.get(id) ?? builtIn[id] ?? '')
  })
}

function readFormat(code: string): NumberFormat {
  const [shown = ''] = code.split(';')
  const signs = shown.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase()
  if (signs.includes('%')) return { kind: 'percent', decimals: /[.](0+)/.exec(signs)?.[1]?.length ?? 0 }
  if (signs.includes('general') || !/[dy]|m/.test(signs)) return plain
  const minutes = /[hs]/.test(signs) && !/[dy]/.test(signs)
  if (minutes) return plain
  const before = /^\s*"([^"]*)"/.exec(shown)?.[1] ?? ''
  return { kind: 'date', shows: /d/.test(signs) ? 'day' : /m/.test(signs) ? 'month' : 'year', before }
}
