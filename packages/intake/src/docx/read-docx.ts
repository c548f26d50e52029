import type { ReadDocument } from '@dondoc/domain/programme'
import type { Archive } from '../archive/open-archive.ts'
import { relatedParts } from '../archive/related-parts.ts'
import { IntakeFault } from '../intake-fault.ts'
import { readXml, visitElements } from '../xml/read-xml.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { DocxWalk } from './docx-walk.ts'
import { Footnotes } from './footnotes.ts'
import { Numbering } from './numbering.ts'
import { readStyles } from './read-styles.ts'
import { UnseenWords } from './unseen-words.ts'

/** Fewer letters than this beside a picture are a scan's caption. */
const fewLetters = 30

/**
 * A Word file as it prints: automatic numbers written out, merged cells, footnotes behind the text, the accepted side of
 * tracked changes, text boxes in place. Headers, footers, comments and tables of contents are left out.
 * Throws an IntakeFault: scanned for pictures without a text, unreadable for parts that only Word can put together.
 */
export function readDocx(archive: Archive): ReadDocument {
  const main =
    relatedParts(archive, '').find(({ type }) => type === 'officeDocument')?.name ?? 'word/document.xml'
  const body = archive.read(main)
  if (body === null) throw new IntakeFault('unreadable')
  const related = relatedParts(archive, main)
  if (related.some(({ type }) => type === 'aFChunk')) throw new IntakeFault('unreadable')
  const partOf = (type: string): XmlElement | null => {
    const name = related.find((part) => part.type === type)?.name
    const bytes = name === undefined ? null : archive.read(name)
    return bytes && readXml(bytes)
  }
  const styles = readStyles(partOf('styles'))
  const walk = new DocxWalk({
    styles,
    numbering: new Numbering(partOf('numbering'), styles),
    footnotes: new Footnotes(partOf('footnotes'), partOf('endnotes')),
  })
  const unseen = new UnseenWords()
  visitElements(body, ['w:body'], (element) => {
    walk.visit(element)
    unseen.count(element)
  })
  const read = walk.finish()
  const letters = read.text.match(/\p{L}/gu)?.length ?? 0
  if (letters < fewLetters && related.some(({ type }) => type === 'image')) throw new IntakeFault('scanned')
  const remarks = unseen.remarks()
  return { ...read, ...(remarks.length > 0 && { remarks }) }
}
