import type { FigureRow } from '@dondoc/domain/reports'
import { bodyNames } from '@dondoc/domain/reports'
import { inBrief } from './free-text.ts'
import { mostRowsPrinted } from './printed-limit.ts'
import { writeDeadline } from './register-table.ts'
import type { Column, HeaderCell, Table } from './report-document.ts'
import { decidingLevelNames, exceptionNames } from './status-names.ts'
import { writeProduct } from './write-product.ts'

interface Field {
  readonly name: string
  /** Millimetres in a body's own report, and in the appendix on all bodies. */
  readonly width: { readonly own: number; readonly all: number }
  readonly align: Column['align']
  readonly write: (row: FigureRow, index: number) => string
}

const number: Field = {
  name: 'TT',
  width: { own: 9, all: 10 },
  align: 'centre',
  write: (_, index) => String(index + 1),
}
const body: Field = {
  name: 'Cơ quan, đơn vị',
  width: { own: 0, all: 42 },
  align: 'left',
  write: (row) => bodyNames(row.organisation),
}

/** Who, how many days, which product is missing, which level must decide (Công văn 1400-CV/VPTU of 28/8/2026). */
const fields: readonly Field[] = [
  {
    name: 'Nhiệm vụ',
    width: { own: 50, all: 72 },
    align: 'left',
    write: (row) => `${row.task.code}. ${inBrief(row.task.text)}`,
  },
  { name: 'Thời hạn', width: { own: 24, all: 24 }, align: 'centre', write: writeDeadline },
  {
    name: 'Tình trạng',
    width: { own: 20, all: 27 },
    align: 'left',
    write: (row) => (row.exception ? exceptionNames[row.exception.kind] : ''),
  },
  {
    name: 'Số ngày chậm',
    width: { own: 14, all: 16 },
    align: 'centre',
    write: (row) => String(row.exception?.days ?? ''),
  },
  { name: 'Sản phẩm', width: { own: 29, all: 30 }, align: 'left', write: writeProduct },
  {
    name: 'Cấp xử lý',
    width: { own: 19, all: 19 },
    align: 'left',
    write: (row) => (row.decidingLevel ? decidingLevelNames[row.decidingLevel] : ''),
  },
  {
    name: 'Số lần đôn đốc',
    width: { own: 0, all: 12 },
    align: 'centre',
    write: (row) => String(row.urgings),
  },
]

/** The tasks out of order, as many as go on paper, in a body's own report or, with the bodies' names, in the appendix on all of them. */
export function exceptionsTable(rows: readonly FigureRow[], of: 'own' | 'all'): Table {
  const shown = [number, body, ...fields].filter((field) => field.width[of] > 0)
  return {
    columns: shown.map((field) => ({ width: field.width[of], align: field.align })),
    header: [shown.map((field): HeaderCell => ({ text: field.name }))],
    rows: rows
      .filter((row) => row.exception !== null)
      .slice(0, mostRowsPrinted)
      .map((row, index) => ({ cells: shown.map((field) => field.write(row, index)), weight: 'plain' })),
  }
}
