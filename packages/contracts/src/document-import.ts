import type { DocumentCellChange, DocumentColumn } from '@dondoc/domain/document-sheet'
import type { CellFaultCode } from '@dondoc/domain/sheets'
import { z } from 'zod'
import { uploadInput } from './draft.ts'
import type { RefusalCode } from './refusal.ts'

/** POST /api/documents/workbook?fileName=…&keep=…, the file itself as the body. */
export const importDocumentsInput = uploadInput
  .pick({ fileName: true })
  .extend({ keep: z.enum(['true', 'false']) })

/** Why a row cannot be taken: a fault of a cell, or the refusal of what the row asks for. */
export interface DocumentSheetFault {
  readonly line: number
  /** Null where the row as a whole is meant. */
  readonly column: DocumentColumn | null
  readonly code: CellFaultCode | RefusalCode
  readonly facts: Readonly<Record<string, string | number | null>>
}

/** What a sheet does, or would do. */
export interface DocumentImport {
  readonly kept: boolean
  /** Each beside the name of its row's document. */
  readonly changes: readonly (DocumentCellChange & { readonly line: number; readonly name: string })[]
  readonly faults: readonly DocumentSheetFault[]
  /** Documents new to the register, those that were only cited among them. */
  readonly registered: number
  readonly corrected: number
  readonly unchanged: number
}
