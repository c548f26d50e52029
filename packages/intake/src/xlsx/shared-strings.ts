import { visitElements } from '../xml/read-xml.ts'
import { wordsIn, type XmlElement } from '../xml/xml-element.ts'

/** The texts that cells of a workbook point to by number. */
export function readSharedStrings(part: Uint8Array | null): string[] {
  const strings: string[] = []
  if (part) visitElements(part, ['sst'], (item) => strings.push(richText(item)))
  return strings
}

/** A text of several runs as one; the reading aids of East Asian texts are not part of it. */
export function richText(item: XmlElement): string {
  return item.children
    .map((child) => {
      if (typeof child === 'string' || child.name === 'rPh' || child.name === 'rPr') return ''
      return child.name === 't' ? wordsIn(child) : richText(child)
    })
    .join('')
    .replace(/_x000D_/g, '')
}
