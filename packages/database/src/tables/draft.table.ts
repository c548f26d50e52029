import type { DraftEdit, DraftEditType } from '@dondoc/domain/drafts'
import type { Block, ProgrammeDraft } from '@dondoc/domain/programme'
import type { ColumnType } from 'kysely'
import type { Json } from './json.ts'

type Moment = ColumnType<Date, string, string>

/** The bytes of a file as they came, known by their sha256. */
export interface FileTable {
  sha256: string
  name: string
  size: number
  bytes: Uint8Array
  recorded_at: Moment
  recorded_by: string
}

/** One reading of a file on its way to a programme. `version` is the sequence of its last edit. */
export interface DraftTable {
  id: string
  sha256: string
  file_name: string
  stage: 'uploaded' | 'reading' | 'read' | 'refused' | 'confirmed' | 'discarded'
  /** Since when it is being read, so that a reading whose process died is taken up again. */
  reading_since: Moment | null
  refusal: Json<DraftRefusalRow> | null
  text: string | null
  blocks: Json<readonly Pick<Block, 'kind' | 'range' | 'level' | 'cell'>[]> | null
  /** What was read, as it was read: later versions of the rules read nothing anew. */
  reading: Json<ProgrammeDraft> | null
  version: number
  document_id: string | null
  programme_id: string | null
  started_at: Moment
  started_by: string
  edited_at: Moment | null
  edited_by: string | null
}

interface DraftRefusalRow {
  readonly code: string
  readonly facts: Readonly<Record<string, string | number | null>>
}

/** What was done to a draft. Never updated, never deleted. */
export interface DraftEditTable {
  draft_id: string
  sequence: number
  type: DraftEditType
  edit: Json<DraftEdit>
  recorded_at: Moment
  recorded_by: string
}
