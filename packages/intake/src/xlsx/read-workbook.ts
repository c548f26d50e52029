import type { Archive } from '../archive/open-archive.ts'
import { type RelatedPart, relatedParts } from '../archive/related-parts.ts'
import { IntakeFault } from '../intake-fault.ts'
import { readXml } from '../xml/read-xml.ts'
import { elementsIn, firstIn } from '../xml/xml-element.ts'
import { readNumberFormats } from './number-formats.ts'
import { emptySheet, readSheet, type SheetPart } from './read-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'

export interface Sheet extends SheetPart {
  readonly name: string
  readonly hidden: boolean
}

/** The sheets of a workbook, every cell with the text it shows: a formula's value, a date as dd/mm/yyyy. */
export function readWorkbook(archive: Archive): Sheet[] {
  const main =
    relatedParts(archive, '').find(({ type }) => type === 'officeDocument')?.name ?? 'xl/workbook.xml'
  const bytes = archive.read(main)
  if (bytes === null) throw new IntakeFault('unreadable')
  const workbook = readXml(bytes)
  const related = relatedParts(archive, main)
  const partOf = (found: RelatedPart | undefined) => (found ? archive.read(found.name) : null)
  const book = {
    strings: readSharedStrings(partOf(related.find(({ type }) => type === 'sharedStrings'))),
    formats: readNumberFormats(partOf(related.find(({ type }) => type === 'styles'))),
    from1904: ['1', 'true'].includes(firstIn(workbook, 'workbookPr')?.attributes.date1904 ?? ''),
  }
  return elementsIn(firstIn(workbook, 'sheets'), 'sheet').map(({ attributes }) => {
    const part = partOf(related.find(({ id, type }) => id === attributes['r:id'] && type === 'worksheet'))
    const hidden = (attributes.state ?? 'visible') !== 'visible'
    return { name: attributes.name ?? '', hidden, ...(part ? readSheet(part, book) : emptySheet) }
  })
}
