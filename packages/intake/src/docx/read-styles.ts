import { elementsIn, firstIn, type XmlElement } from '../xml/xml-element.ts'
import { isOn } from './is-on.ts'

/** What a paragraph style decides about the words in it. */
interface ParagraphStyle {
  /** 1 to 6 of 'heading 1' to 'heading 6'. */
  readonly heading: number | null
  /** An entry of a table of contents: printed again where it belongs. */
  readonly contents: boolean
  /** Whether it prints small letters as capitals. */
  readonly capitals: boolean
  readonly numbering: { readonly list: string; readonly level: number | null } | null
}
export type Styles = ReadonlyMap<string, ParagraphStyle>

const longestLine = 20

export function readStyles(part: XmlElement | null): Styles {
  const elements = new Map(
    elementsIn(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  return new Map([...elements].map(([id, style]) => [id, readStyle(style, elements)]))
}

function readStyle(style: XmlElement, all: ReadonlyMap<string, XmlElement>): ParagraphStyle {
  const name = firstIn(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? ''
  const heading = /^heading ([1-6])$/.exec(name)?.[1]
  return {
    heading: heading === undefined ? null : Number(heading),
    contents: /^toc \d$/.test(name),
    capitals: isOn(
      lineOf(style, all)
        .map(capitalsOf)
        .find((property) => property !== null) ?? null,
    ),
    numbering: numberingOf(style, all),
  }
}

/** A style and those it is based on, the nearest first. */
function lineOf(style: XmlElement, all: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const line: XmlElement[] = []
  let current: XmlElement | undefined = style
  while (current && line.length < longestLine) {
    line.push(current)
    current = all.get(firstIn(current, 'w:basedOn')?.attributes['w:val'] ?? '')
  }
  return line
}

function capitalsOf(style: XmlElement): XmlElement | null {
  return firstIn(style, 'w:rPr', 'w:caps')
}

/** A style's list, its own or that of the style it is based on; the level is the style's own where it says one. */
function numberingOf(style: XmlElement, all: ReadonlyMap<string, XmlElement>): ParagraphStyle['numbering'] {
  let level: number | null = null
  for (const one of lineOf(style, all)) {
    const printed = firstIn(one, 'w:pPr', 'w:numPr')
    const ownLevel = firstIn(printed, 'w:ilvl')?.attributes['w:val']
    level ??= ownLevel === undefined ? null : Number(ownLevel)
    const list = firstIn(printed, 'w:numId')?.attributes['w:val']
    if (list !== undefined) return { list, level }
  }
  return null
}
