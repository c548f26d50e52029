import type { ReadDocument } from '@dondoc/domain/programme'
import type { Archive } from '../archive/open-archive.ts'
import { SheetWalk } from '../sheets/sheet-walk.ts'
import { readWorkbook } from './read-workbook.ts'
import { remarksOf } from './sheet-remarks.ts'

/** A workbook as its visible sheets show, one after another; what it hides is told in the remarks. */
export function readXlsx(archive: Archive): ReadDocument {
  const walk = new SheetWalk()
  const sheets = readWorkbook(archive)
  for (const { hidden, cells } of sheets) if (!hidden) walk.addSheet(cells)
  const remarks = sheets.flatMap(remarksOf)
  return { ...walk.finish(), ...(remarks.length > 0 && { remarks }) }
}
