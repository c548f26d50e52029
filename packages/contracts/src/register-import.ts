import type { CellFault, SheetColumn } from '@dondoc/domain/register-sheet'
import { z } from 'zod'
import type { HistoryEntry } from './assignment.ts'
import { uploadInput } from './draft.ts'
import type { RefusalCode } from './refusal.ts'

/** What goes with a sheet that comes back: POST /api/register/workbook?fileName=…&keep=…, the file itself as the body. */
export const registerImportInput = uploadInput
  .pick({ fileName: true })
  .extend({ keep: z.enum(['true', 'false']) })

/** A cell that was changed since the export: the row's number in the sheet, the task's code, what it said and says. */
export interface SheetChange {
  readonly line: number
  readonly code: string
  readonly column: SheetColumn
  readonly before: string
  readonly after: string
}

/** Why a row cannot be taken: a fault of a cell, or the refusal of what the row asks for. */
export interface SheetFault {
  readonly line: number
  /** Null where the row as a whole is meant. */
  readonly column: SheetColumn | null
  readonly code: CellFault['code'] | RefusalCode
  readonly facts: Readonly<Record<string, string | number | null>>
  /** For 'stale': what somebody recorded since the export. */
  readonly changes?: readonly HistoryEntry[]
}

/** What a sheet does, or would do. */
export interface RegisterImport {
  /** Whether it was recorded; false for a preview, and where there is any fault. */
  readonly kept: boolean
  readonly changes: readonly SheetChange[]
  readonly faults: readonly SheetFault[]
  /** How many rows ask for nothing. */
  readonly unchanged: number
}
