import { firstIn, wordsIn, type XmlElement } from '../xml/xml-element.ts'
import type { Footnotes } from './footnotes.ts'

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

/** The words of a paragraph as they stand once every change is accepted. */
export function runWords(paragraph: XmlElement, footnotes: Footnotes): RunWords {
  const boxes: XmlElement[] = []
  const read = (element: XmlElement | string): string => {
    if (typeof element === 'string') return ''
    const { name, attributes } = element
    if (silent.has(name)) return ''
    if (drawn.has(name)) {
      const box = findBox(element)
      if (box) boxes.push(box)
      return ''
    }
    if (name === 'w:t' || name === 'm:t') return wordsIn(element).replace(/[\r\n\t]/g, ' ')
    if (name === 'w:br') return pageBreaks.has(attributes['w:type'] ?? '') ? ' ' : '\n'
    if (name === 'w:footnoteReference') return footnotes.call('footnote', attributes['w:id'] ?? '')
    if (name === 'w:endnoteReference') return footnotes.call('endnote', attributes['w:id'] ?? '')
    if (name === 'w:sym') return '•'
    if (name === 'w:r' && isOn(firstIn(element, 'w:rPr', 'w:vanish'))) return ''
    const words = signs[name] ?? element.children.map(read).join('')
    return name === 'w:r' && isOn(firstIn(element, 'w:rPr', 'w:caps')) ? words.toUpperCase() : words
  }
  return { words: paragraph.children.map(read).join(''), boxes }
}

function isOn(property: XmlElement | null): boolean {
  return property !== null && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '')
}

/** The text of a drawing: its first text box; the same box follows once more for older readers. */
function findBox(element: XmlElement): XmlElement | null {
  if (element.name === 'w:txbxContent') return element
  for (const child of element.children) {
    const found = typeof child === 'string' ? null : findBox(child)
    if (found) return found
  }
  return null
}
