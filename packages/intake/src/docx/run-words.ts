import { elementsIn, firstIn, wordsIn, type XmlElement } from '../xml/xml-element.ts'
import type { Footnotes } from './footnotes.ts'
import { isOn } from './is-on.ts'
import { symbolSign } from './symbol-sign.ts'

/** What stands on a line of text: its words, and the text boxes that hang on it. */
export interface RunWords {
  readonly words: string
  readonly boxes: readonly XmlElement[]
}

/** Deleted words, field codes and formats: nothing that is read. */
const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:fldData',
  'w:rt',
  'w:sdtPr',
])
const pageBreaks = new Set(['page', 'column'])
const drawn = new Set(['mc:AlternateContent', 'w:drawing', 'w:pict', 'w:object'])
const signs: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** The words of a paragraph as they stand once every change is accepted; its style may print them as capitals. */
export function runWords(paragraph: XmlElement, footnotes: Footnotes, capitals = false): RunWords {
  const boxes: XmlElement[] = []
  const read = (element: XmlElement | string): string => {
    if (typeof element === 'string') return ''
    const { name, attributes } = element
    if (silent.has(name)) return ''
    if (drawn.has(name)) {
      boxes.push(...findBoxes(element))
      return ''
    }
    if (name === 'w:t' || name === 'm:t') return wordsIn(element).replace(/[\r\n\t]/g, ' ')
    if (name === 'w:br') return pageBreaks.has(attributes['w:type'] ?? '') ? ' ' : '\n'
    if (name === 'w:footnoteReference') return footnotes.call('footnote', attributes['w:id'] ?? '')
    if (name === 'w:endnoteReference') return footnotes.call('endnote', attributes['w:id'] ?? '')
    if (name === 'w:sym') return symbolSign(attributes['w:font'] ?? '', attributes['w:char'] ?? '')
    if (name === 'w:r' && isOn(firstIn(element, 'w:rPr', 'w:vanish'))) return ''
    const words = signs[name] ?? element.children.map(read).join('')
    if (name !== 'w:r') return words
    const own = firstIn(element, 'w:rPr', 'w:caps')
    return (own === null ? capitals : isOn(own)) ? words.toUpperCase() : words
  }
  return { words: paragraph.children.map(read).join(''), boxes }
}

/** The text boxes of a drawing or a group of them; the same ones follow once more for older readers. */
function findBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  const inner = elementsIn(element)
  const chosen = inner.filter(({ name }) => name === 'mc:Choice').flatMap(findBoxes)
  return chosen.length > 0 ? chosen : inner.flatMap(findBoxes)
}

/** The words inside an element, to know a head by: no numbers, no notes. */
export function plainWords(element: XmlElement): string {
  return element.name === 'w:t' ? wordsIn(element) : elementsIn(element).map(plainWords).join('')
}
