import type { ReadDocument } from '@dondoc/domain/programme'
import type { Archive } from '../archive/open-archive.ts'
import { SheetWalk } from '../sheets/sheet-walk.ts'
import { readWorkbook } from './read-workbook.ts'

/** A workbook as its visible sheets show, one after another. */
export function readXlsx(archive: Archive): ReadDocument {
  const walk = new SheetWalk()
  for (const { hidden, cells } of readWorkbook(archive)) if (!hidden) walk.addSheet(cells)
  return walk.finish()
}
