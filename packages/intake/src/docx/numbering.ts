import { writeCount } from '../text/write-count.ts'
import { elementsIn, firstIn, type XmlElement } from '../xml/xml-element.ts'
import type { Styles } from './read-styles.ts'

/** What Word prints before a numbered paragraph: a bullet, or a number as in '1.2.' or 'Điều 3.'. */
export type PrintedLabel =
  | { readonly kind: 'bullet'; readonly sign: string }
  | { readonly kind: 'number'; readonly label: string }

interface Level {
  readonly format: string
  readonly pattern: string
  readonly start: number
  readonly style: string | null
  readonly decimalOnly: boolean
  /** Whether it goes on counting below a new number of a level above. */
  readonly goesOn: boolean
}
interface List {
  readonly family: string
  readonly levels: readonly Level[]
  /** Levels that this list begins anew, by the number they begin with. */
  readonly restarts: ReadonlyMap<number, number>
}

/** The automatic numbers of a Word file, counted in the order in which paragraphs are asked for. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>
  readonly #styles: Styles
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(part: XmlElement | null, styles: Styles) {
    this.#lists = readLists(part)
    this.#styles = styles
  }

  /** The label of the next paragraph, or null where it prints none. */
  labelOf(paragraph: XmlElement): PrintedLabel | null {
    const properties = firstIn(paragraph, 'w:pPr')
    const printed = firstIn(properties, 'w:numPr')
    const styleId = firstIn(properties, 'w:pStyle')?.attributes['w:val'] ?? ''
    const byStyle = this.#styles.get(styleId)?.numbering ?? null
    const id = firstIn(printed, 'w:numId')?.attributes['w:val'] ?? byStyle?.list
    const list = id === undefined ? undefined : this.#lists.get(id)
    if (id === undefined || !list) return null
    const asked = Number(firstIn(printed, 'w:ilvl')?.attributes['w:val'] ?? byStyle?.level ?? Number.NaN)
    const ofStyle = list.levels.findIndex(({ style }) => style !== null && style === styleId)
    return this.#next(id, list, Number.isInteger(asked) ? asked : Math.max(0, ofStyle))
  }

  #next(id: string, list: List, depth: number): PrintedLabel | null {
    const level = list.levels[depth]
    if (!level) return null
    const counts = this.#countsOf(id, list)
    for (let above = 0; above < depth; above++) counts[above] ??= list.levels[above]?.start ?? 1
    counts[depth] = counts[depth] === undefined ? level.start : counts[depth] + 1
    for (let below = depth + 1; below < counts.length; below++)
      if (!list.levels[below]?.goesOn) counts[below] = undefined
    if (level.format === 'bullet') return { kind: 'bullet', sign: level.pattern }
    const label = level.pattern.replace(/%([1-9])/g, (_, place: string) => {
      const index = Number(place) - 1
      const format = level.decimalOnly ? 'decimal' : (list.levels[index]?.format ?? 'decimal')
      return writeCount(counts[index] ?? 1, format)
    })
    return label.trim() === '' ? null : { kind: 'number', label: label.trim() }
  }

  /** Lists of one family go on counting together until one of them begins anew. */
  #countsOf(id: string, list: List): (number | undefined)[] {
    const counts = this.#counts.get(list.family) ?? []
    this.#counts.set(list.family, counts)
    if (!this.#begun.has(id)) {
      this.#begun.add(id)
      for (const level of list.restarts.keys()) counts.length = Math.min(counts.length, level)
    }
    return counts
  }
}

function readLists(part: XmlElement | null): Map<string, List> {
  const families = readFamilies(part)
  return new Map(
    elementsIn(part, 'w:num').map((num) => {
      const family = firstIn(num, 'w:abstractNumId')?.attributes['w:val'] ?? ''
      const overrides = elementsIn(num, 'w:lvlOverride')
      const restarts = new Map(
        overrides.flatMap((override): [number, number][] => {
          const start = firstIn(override, 'w:startOverride')?.attributes['w:val']
          return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), Number(start)]]
        }),
      )
      const levels = readLevels(families.get(family) ?? null)
      for (const override of overrides) {
        const own = firstIn(override, 'w:lvl')
        if (own) levels[Number(override.attributes['w:ilvl'])] = readLevel(own)
      }
      const begun = levels.map((level, depth) => ({ ...level, start: restarts.get(depth) ?? level.start }))
      return [num.attributes['w:numId'] ?? '', { family, levels: begun, restarts }]
    }),
  )
}

/** The families of lists by their ids; one that only names a style of lists has the levels of the family of that style. */
function readFamilies(part: XmlElement | null): Map<string, XmlElement> {
  const families = elementsIn(part, 'w:abstractNum')
  const ofStyle = (name: string | undefined) =>
    name === undefined
      ? undefined
      : families.find((one) => firstIn(one, 'w:styleLink')?.attributes['w:val'] === name)
  return new Map(
    families.map((one) => [
      one.attributes['w:abstractNumId'] ?? '',
      ofStyle(firstIn(one, 'w:numStyleLink')?.attributes['w:val']) ?? one,
    ]),
  )
}

function readLevels(family: XmlElement | null): Level[] {
  const levels: Level[] = []
  for (const level of elementsIn(family, 'w:lvl')) {
    const depth = Number(level.attributes['w:ilvl'])
    if (depth >= 0 && depth < 9) levels[depth] = readLevel(level)
  }
  return Array.from(levels, (level) => level ?? { ...unnumbered })
}

const unnumbered: Level = {
  format: 'none',
  pattern: '',
  start: 1,
  style: null,
  decimalOnly: false,
  goesOn: false,
}

function readLevel(level: XmlElement): Level {
  return {
    format: firstIn(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
    pattern: firstIn(level, 'w:lvlText')?.attributes['w:val'] ?? '',
    start: Number(firstIn(level, 'w:start')?.attributes['w:val'] ?? 1),
    style: firstIn(level, 'w:pStyle')?.attributes['w:val'] ?? null,
    decimalOnly: firstIn(level, 'w:isLgl') !== null,
    goesOn: firstIn(level, 'w:lvlRestart')?.attributes['w:val'] === '0',
  }
}
