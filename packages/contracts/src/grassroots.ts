import type { LocalDate } from '@dondoc/domain/days'
import {
  type ClassLevel,
  classLevels,
  type GrassrootsFact,
  type GrassrootsFlag,
  type GrassrootsState,
  grassrootsFlags,
  type MemberCounts,
} from '@dondoc/domain/grassroots'
import type { GrassrootsCellChange, GrassrootsColumn } from '@dondoc/domain/grassroots-sheet'
import { type OrganisationKind, organisationKinds } from '@dondoc/domain/organisations'
import type { CellFaultCode } from '@dondoc/domain/sheets'
import { z } from 'zod'
import { asOfInput, dayInput } from './day.ts'
import { uploadInput } from './draft.ts'
import type { RefusalCode } from './refusal.ts'
import type { NamedOrganisation } from './reorganisation.ts'
import { typedWords } from './typed-words.ts'

const code = typedWords(100).min(1)
const count = z.int().min(0).max(999_999)

const factInput = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('founding'),
    number: typedWords(200).min(1),
    signedOn: dayInput,
    issuer: typedWords(300).min(1),
    documentId: z.uuid().nullable().default(null),
  }),
  z.object({ type: z.literal('term'), from: dayInput, until: dayInput }),
  z.object({
    type: z.literal('counts'),
    on: dayInput,
    cells: count,
    official: count,
    probationary: count,
  }),
  z.object({
    type: z.literal('classification'),
    year: z.int().min(1930).max(2999),
    level: z.enum(classLevels),
    decidedOn: dayInput,
  }),
]) satisfies z.ZodType<GrassrootsFact>

/** A fact about an organisation; `version` is how many records the person had seen, `corrects` the one it stands in for. */
export const recordGrassrootsInput = z.object({
  code,
  version: z.int().min(0),
  /** None only in a correction, which then takes the record back. */
  fact: factInput.nullable(),
  corrects: z.int().min(1).nullable().default(null),
  reason: typedWords(1000).nullable().default(null),
})
export type RecordGrassroots = z.output<typeof recordGrassrootsInput>

export const showGrassrootsInput = asOfInput.extend({ code })

/** What the grassroots database says of one organisation on a day. */
export interface GrassrootsView {
  readonly asOf: LocalDate
  readonly code: string
  readonly isCell: boolean
  readonly version: number
  readonly mayRecord: boolean
  readonly state: GrassrootsState
  /** The sum of what stands directly below; null where nothing below has figures. */
  readonly below: MemberCounts | null
  readonly agrees: boolean | null
  readonly flags: readonly GrassrootsFlag[]
  /** What stands below it in the Party line, and how many cells there have too few members. */
  readonly branch: { readonly organisations: number; readonly missing: number; readonly tooFew: number }
  /** The latest first. */
  readonly history: readonly GrassrootsRecordView[]
}

export interface GrassrootsRecordView {
  readonly sequence: number
  readonly fact: GrassrootsFact | null
  readonly corrects: number | null
  readonly isCorrected: boolean
  readonly reason: string | null
  readonly recordedAt: string
  readonly by: string
}

const listFields = {
  /** An organisation and all below it. */
  under: code.optional(),
  kind: z.enum(organisationKinds).optional(),
  flag: z.enum(grassrootsFlags).optional(),
  search: typedWords(200).optional(),
  /** The year of the classes; left out, the latest that is known. */
  year: z.int().min(1930).max(2999).optional(),
}
export const listGrassrootsInput = asOfInput.extend({
  ...listFields,
  page: z.int().min(1).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})
export type ListGrassroots = z.output<typeof listGrassrootsInput>

/** The grassroots database of a day: sums by level, and the organisations that fit the filters. */
export interface GrassrootsList {
  readonly asOf: LocalDate
  readonly year: number
  /** By which regulation the year was classified. */
  readonly regulation: string | null
  readonly under: NamedOrganisation | null
  readonly levels: readonly GrassrootsLevel[]
  readonly total: MemberCounts
  readonly flags: Readonly<Record<GrassrootsFlag, number>>
  readonly found: number
  readonly page: number
  readonly pageSize: number
  readonly rows: readonly GrassrootsRow[]
  readonly mayRecord: boolean
}

/** All organisations of one kind together; kinds stand one above the other, so their sums are not added. */
export interface GrassrootsLevel {
  readonly kind: OrganisationKind
  readonly organisations: number
  readonly withFigures: number
  readonly counts: MemberCounts
  readonly byClass: Readonly<Record<ClassLevel, number>>
}

export interface GrassrootsRow {
  readonly code: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly parent: NamedOrganisation | null
  readonly termUntil: LocalDate | null
  readonly countedOn: LocalDate | null
  /** As recorded; null where it was not. */
  readonly own: MemberCounts | null
  readonly below: MemberCounts | null
  readonly level: ClassLevel | null
  readonly flags: readonly GrassrootsFlag[]
}

/** GET /api/grassroots/workbook?under=… */
export const exportGrassrootsInput = asOfInput.extend({ under: code.optional() })
export type ExportGrassroots = z.output<typeof exportGrassrootsInput>

/** POST /api/grassroots/workbook?fileName=…&keep=…, the file itself as the body. */
export const importGrassrootsInput = uploadInput
  .pick({ fileName: true })
  .extend({ keep: z.enum(['true', 'false']) })

export interface GrassrootsSheetFault {
  readonly line: number
  /** Null where the row as a whole is meant. */
  readonly column: GrassrootsColumn | null
  readonly code: CellFaultCode | RefusalCode
  readonly facts: Readonly<Record<string, string | number | null>>
}

/** What a sheet does, or would do. */
export interface GrassrootsImport {
  readonly kept: boolean
  readonly changes: readonly (GrassrootsCellChange & { readonly line: number; readonly name: string })[]
  readonly faults: readonly GrassrootsSheetFault[]
  readonly records: number
  readonly unchanged: number
}
