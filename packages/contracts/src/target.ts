import type { LocalDate } from '@dondoc/domain/days'
import type { DraftTarget } from '@dondoc/domain/programme'
import type { CellFaultCode } from '@dondoc/domain/sheets'
import type { TargetCellChange, TargetColumn } from '@dondoc/domain/target-sheet'
import { type HeldValue, type MeasuredValue, type TargetStanding, valueKinds } from '@dondoc/domain/targets'
import { z } from 'zod'
import { asOfInput, dayInput } from './day.ts'
import { uploadInput } from './draft.ts'
import type { RefusalCode } from './refusal.ts'
import { typedWords } from './typed-words.ts'

export const programmeTargetsInput = asOfInput.extend({ programmeId: z.uuid() })
export const organisationTargetsInput = asOfInput.extend({ organisation: typedWords(100).min(1) })

/** A figure is kept to four decimals; beyond a trillion no target reaches. */
const figure = z.number().min(-1e12).max(1e12).multipleOf(0.0001)
const given = {
  /** '2024', '2024-H1', '2024-9M', '2024-Q3', '2024-06'. */
  period: typedWords(20).min(1),
  on: dayInput,
  unit: typedWords(40).min(1),
  source: typedWords(500).min(1),
}
/** `measure`: the words by which the programme names what is measured. */
export const recordValueInput = z.object({
  programmeId: z.uuid(),
  measure: typedWords(2000).min(1),
  organisation: typedWords(100).min(1),
  kind: z.enum(valueKinds),
  value: figure,
  ...given,
})
/** `value` null takes the figure back. */
export const correctValueInput = z.object({
  valueId: z.uuid(),
  value: figure.nullable(),
  reason: typedWords(1000).min(1),
  ...given,
})
export type RecordValue = z.output<typeof recordValueInput>
export type CorrectValue = z.output<typeof correctValueInput>

/** A record as people read it: who typed it, and when. */
export interface ValueRecord extends MeasuredValue {
  readonly by: string
  /** ISO instant. */
  readonly recordedAt: string
}

/** How one body stands to a number to reach. */
export interface TargetBody {
  readonly organisation: { readonly code: string; readonly name: string }
  readonly endedOn: LocalDate | null
  /** The one body that goes on with its work where it has ended; its figures stay in its own name. */
  readonly goesOnIn: { readonly code: string; readonly name: string } | null
  /** Whether the signed-in post may record its figures today. */
  readonly mayRecord: boolean
  readonly status: TargetStanding
  /** Figures that hold, in order of time. */
  readonly held: readonly HeldValue[]
  /** Everything recorded, newest first. */
  readonly records: readonly ValueRecord[]
}

/** A number to reach and the bodies that answer for it: those that lead its task, and those with figures of their own. */
export interface TargetLine
  extends Pick<DraftTarget, 'measure' | 'operator' | 'value' | 'unit' | 'by' | 'source'> {
  /** The day from which no version of the document sets it any more; its figures stay, and can be corrected. */
  readonly endedOn: LocalDate | null
  /** Words in which earlier versions named it, as a person confirmed. */
  readonly before: readonly string[]
  readonly programme: { readonly id: string; readonly title: string }
  readonly task: { readonly id: string; readonly code: string } | null
  /** Empty for a milestone, which has no figures. */
  readonly bodies: readonly TargetBody[]
}

export interface TargetsView {
  readonly asOf: LocalDate
  readonly targets: readonly TargetLine[]
}

/** GET /api/programmes/{id}/targets/workbook?period=…: one period's figures; `under`: with every body directly below it. */
export const exportTargetsInput = z.object({
  programmeId: z.uuid(),
  period: typedWords(20).min(1),
  kind: z.enum(valueKinds).default('measured'),
  under: typedWords(100).min(1).optional(),
})
export type ExportTargets = z.output<typeof exportTargetsInput>

/** POST /api/programmes/{id}/targets/workbook?fileName=…&keep=…, the file itself as the body. */
export const importTargetsInput = uploadInput
  .pick({ fileName: true })
  .extend({ programmeId: z.uuid(), keep: z.enum(['true', 'false']) })

export interface TargetSheetFault {
  readonly line: number
  /** Null where the row as a whole is meant. */
  readonly column: TargetColumn | null
  readonly code: CellFaultCode | RefusalCode
  readonly facts: Readonly<Record<string, string | number | null>>
}

/** What a sheet of figures does, or would do. */
export interface TargetsImport {
  readonly kept: boolean
  readonly changes: readonly (TargetCellChange & { readonly line: number; readonly name: string })[]
  readonly faults: readonly TargetSheetFault[]
  readonly recorded: number
  readonly corrected: number
  readonly unchanged: number
}
