import type { LocalDate } from '@dondoc/domain/days'
import type { DocumentReference } from '@dondoc/domain/documents'
import type {
  Block,
  DocumentHead,
  DraftTarget,
  Finding,
  TableCell,
  TextRange,
} from '@dondoc/domain/programme'
import type { Duty } from '@dondoc/domain/tasks'
import { z } from 'zod'
import type { StatusCounts } from './board.ts'
import { asOfInput } from './day.ts'

export const programmeFileInput = z.object({ programmeId: z.uuid(), documentId: z.uuid() })
export const showProgrammeInput = asOfInput.extend({ programmeId: z.uuid() })

export interface ProgrammeLine extends StatusCounts {
  readonly id: string
  readonly document: DocumentHead
  readonly receivedOn: LocalDate
  readonly tasks: number
  readonly measures: number
}

/** A block of the document's text: programme.text.slice(range.from, range.until). */
export interface ProgrammeBlock {
  readonly kind: Block['kind']
  readonly range: TextRange
  /** Where a cell stands in its table. */
  readonly cell?: TableCell
}

export interface ProgrammeTask {
  readonly id: string
  readonly code: string
  readonly section: string
  readonly heading: string
  readonly text: string
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly duty: Duty
  readonly measure: boolean
  readonly schedulePhrase: string | null
  readonly scheduleExplained: { readonly vi: string; readonly en: string }
  readonly deliverable: string | null
  readonly references: readonly DocumentReference[]
  readonly source: TextRange
  /** The task's state, rolled up from its holders; total 0 for a measure. */
  readonly rolledUp: StatusCounts
}

/** One version of the programme's document: GET /api/programmes/{id}/files/{documentId} gives the file as it came. */
export interface ProgrammeVersion {
  readonly documentId: string
  readonly fileName: string
  readonly date: LocalDate | null
  /** ISO instant and the name of the post that confirmed it. */
  readonly confirmedAt: string
  readonly confirmedBy: string
  /** The draft it was confirmed in, whose history says who changed what. */
  readonly draftId: string
}

/** The programme as a document beside its tasks. */
export interface ProgrammeView {
  readonly asOf: LocalDate
  readonly id: string
  readonly document: DocumentHead
  readonly receivedOn: LocalDate
  readonly text: string
  readonly blocks: readonly ProgrammeBlock[]
  readonly tasks: readonly ProgrammeTask[]
  readonly references: readonly DocumentReference[]
  readonly targets: readonly DraftTarget[]
  readonly findings: readonly Finding[]
  /** Newest first. */
  readonly versions: readonly ProgrammeVersion[]
}
