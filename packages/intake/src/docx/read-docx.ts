import type { ReadDocument } from '@dondoc/domain/programme'
import type { Archive } from '../archive/open-archive.ts'
import { relatedParts } from '../archive/related-parts.ts'
import { IntakeFault } from '../intake-fault.ts'
import { readXml, visitElements } from '../xml/read-xml.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { DocxWalk } from './docx-walk.ts'
import { Footnotes } from './footnotes.ts'
import { IncludedRoom } from './included-room.ts'
import { Numbering } from './numbering.ts'
import { readIncluded } from './read-included.ts'
import { readStyles } from './read-styles.ts'
import { UnseenWords } from './unseen-words.ts'

/** Fewer letters than this beside a picture are a scan's caption. */
const fewLetters = 30

/** What is told of a file and all its included parts together. */
interface Whole {
  readonly unseen: UnseenWords
  hasPicture: boolean
}

/**
 * A Word file as it prints: automatic numbers written out, merged cells, footnotes behind the text, the accepted side of
 * tracked changes, text boxes in place. Headers, footers, comments and tables of contents are left out.
 * Throws an IntakeFault: scanned for pictures without a text, old-format for included parts that only Word reads.
 */
export function readDocx(archive: Archive): ReadDocument {
  const whole = { unseen: new UnseenWords(), hasPicture: false }
  const read = readParts(archive, new IncludedRoom(), whole)
  const letters = read.text.match(/\p{L}/gu)?.length ?? 0
  if (letters < fewLetters && whole.hasPicture) throw new IntakeFault('scanned')
  const remarks = whole.unseen.remarks()
  return { ...read, ...(remarks.length > 0 && { remarks }) }
}

function readParts(archive: Archive, room: IncludedRoom, whole: Whole): ReadDocument {
  const main =
    relatedParts(archive, '').find(({ type }) => type === 'officeDocument')?.name ?? 'word/document.xml'
  const body = archive.read(main)
  if (body === null) throw new IntakeFault('unreadable')
  const related = relatedParts(archive, main)
  whole.hasPicture ||= related.some(({ type }) => type === 'image')
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
    included: (id) => {
      const name = related.find((part) => part.id === id)?.name
      const bytes = name === undefined ? null : archive.read(name)
      if (bytes === null) throw new IntakeFault('unreadable')
      return readIncluded(bytes, room, (inner, within) => readParts(inner, within, whole))
    },
  })
  visitElements(body, ['w:body'], (element) => {
    walk.visit(element)
    whole.unseen.count(element)
  })
  return walk.finish()
}
