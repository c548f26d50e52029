import type { GrassrootsFact } from '@dondoc/domain/grassroots'
import type {
  OrganisationAlias,
  OrganisationPeriod,
  OrganisationRelation,
} from '@dondoc/domain/organisations'
import type { ColumnType, Generated } from 'kysely'
import type { Json } from './json.ts'

/** A record of the grassroots database. Never updated, never deleted: a correction is a record of its own. */
export interface GrassrootsEntryTable {
  code: string
  sequence: number
  /** Null: what it corrects is taken back. */
  fact: ColumnType<GrassrootsFact | null, string | null, never>
  /** The founding decision's entry in the register of documents. */
  document_id: string | null
  corrects: number | null
  reason: string | null
  recorded_at: ColumnType<Date, string, never>
  recorded_by: string
}

/** A file by which organisations came in, with all it said. Never updated, never deleted. */
export interface OrganisationImportTable {
  id: string
  position: Generated<number>
  file_name: string
  sha256: string
  content: Json<ImportedOrganisations>
  recorded_at: ColumnType<Date, string, never>
  recorded_by: string
}

export interface ImportedOrganisations {
  readonly periods: readonly OrganisationPeriod[]
  readonly aliases: readonly OrganisationAlias[]
  readonly relations: readonly OrganisationRelation[]
}
