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

/**
 * A Word file as it prints: automatic numbers written out, merged cells, footnotes behind the text, the accepted side of
 * tracked changes, text boxes in place. Headers, footers, comments and tables of contents are left out.
 */
export function readDocx(archive: Archive): ReadDocument {
  const main =
    relatedParts(archive, '').find(({ type }) => type === 'officeDocument')?.name ?? 'word/document.xml'
  const body = archive.read(main)
  if (body === null) throw new IntakeFault('unreadable')
  const related = relatedParts(archive, main)
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
  visitElements(body, ['w:body'], (element) => walk.visit(element))
  return walk.finish()
}
