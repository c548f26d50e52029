import type { ReadDocument } from '@dondoc/domain/programme'
import Papa from 'papaparse'
import { SheetWalk } from '../sheets/sheet-walk.ts'

/** A table saved as text, its columns apart by commas, semicolons or tabs. */
export function readCsv(source: string): ReadDocument {
  const { data } = Papa.parse<string[]>(source.replace(/^\ufeff/u, ''), {
    delimitersToGuess: [';', ',', '\t', '|'],
  })
  const walk = new SheetWalk()
  walk.addSheet(
    data.flatMap((cells, row) =>
      cells.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text, isNumber: false })),
    ),
  )
  return walk.finish()
}
