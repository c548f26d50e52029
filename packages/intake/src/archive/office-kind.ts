import { IntakeFault } from '../intake-fault.ts'
import type { Archive } from './open-archive.ts'
import { relatedParts } from './related-parts.ts'

/** What a zip file holds, by its main part: a Word file, a workbook, or something that is not read. */
export function officeKind(archive: Archive): 'docx' | 'xlsx' {
  const main = relatedParts(archive, '').find(({ type }) => type === 'officeDocument')?.name ?? ''
  if (main.startsWith('word/') || archive.has('word/document.xml')) return 'docx'
  if (main.endsWith('.bin')) throw new IntakeFault('old-format', { saveAs: '.xlsx' })
  if (main.startsWith('xl/') || archive.has('xl/workbook.xml')) return 'xlsx'
  if (archive.has('mimetype')) throw new IntakeFault('old-format', { saveAs: saveAsOf(archive) })
  throw new IntakeFault('unsupported-kind')
}

/** OpenDocument says in 'mimetype' what it is. */
function saveAsOf(archive: Archive): string {
  const type = new TextDecoder().decode(archive.read('mimetype') ?? new Uint8Array())
  return type.includes('spreadsheet') ? '.xlsx' : '.docx'
}
