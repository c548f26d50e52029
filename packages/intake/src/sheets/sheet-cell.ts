import type { TableCell } from '@dondoc/domain/programme'

/** A cell of a sheet as it shows, with its place; a merged one where it begins. */
export interface SheetCell extends Omit<TableCell, 'table'> {
  readonly text: string
  /** Kept by the workbook as a number, whose point is no mark of thousands. */
  readonly isNumber: boolean
}
