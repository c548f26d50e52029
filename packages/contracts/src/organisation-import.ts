import type { LocalDate } from '@dondoc/domain/days'
import type { NameShared, OrganisationSheetFault } from '@dondoc/domain/organisation-sheet'
import type { OrganisationKind } from '@dondoc/domain/organisations'
import { z } from 'zod'
import { uploadInput } from './draft.ts'
import { typedWords } from './typed-words.ts'

/** GET /api/organisations/workbook?filled=…: blank, or with the organisations that are recorded. */
export const exportOrganisationsInput = z.object({ filled: z.enum(['true', 'false']).default('false') })

/** POST /api/organisations/workbook?fileName=…&keep=…&seen=…, the file itself as the body. */
export const importOrganisationsInput = uploadInput.pick({ fileName: true }).extend({
  keep: z.enum(['true', 'false']),
  /** With `keep`: how many decisions and imports there were when the file was tried. */
  seen: z.coerce.number().int().min(0).optional(),
})

/** What a sheet of organisations does, or would do. */
export interface OrganisationImport {
  readonly kept: boolean
  /** Sent back with the file, so that nobody records on what another has changed. */
  readonly seen: number
  /** How many organisations come in, and by how many rows. */
  readonly bodies: number
  readonly rows: number
  readonly unchanged: number
  readonly faults: readonly OrganisationSheetFault[]
  readonly shared: readonly NameShared[]
  /** The tree that comes about, as of the day; empty while lives or superiors are not whole. */
  readonly asOf: LocalDate
  readonly tree: readonly ImportedNode[]
}

/** An organisation that comes in, or one above it; a superior before those below it. */
export interface ImportedNode {
  readonly code: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly parent: string | null
  readonly isNew: boolean
}

/** All files, or the one that an organisation came by. */
export const organisationImportsInput = z.object({ code: typedWords(100).min(1).optional() })

/** A file by which organisations came in: the source of their first record. */
export interface OrganisationImportView {
  readonly id: string
  readonly fileName: string
  readonly bodies: number
  readonly recordedAt: string
  readonly by: string
}
