import type { LocalDate } from '../../days/index.ts'
import type { OrganisationCode, OrganisationPeriod, Structure } from '../../organisations/index.ts'

/** What the registers know when a draft is looked at; a register that is not asked stays empty. */
export interface Registers {
  /** The organisations of the day the document was received, and the body that issued it. */
  readonly bodies: {
    readonly structure: Structure
    readonly issuer: OrganisationCode
    /** Every period of every organisation, so that a body of another day is told from an unknown one. */
    readonly periods: readonly OrganisationPeriod[]
  } | null
  /** Documents that are no longer in force, or will not be from a day on. */
  readonly endedDocuments: readonly EndedDocument[]
  /** For tasks that carry out a task of a higher document: by the draft task's code. */
  readonly parents: ReadonlyMap<string, ParentTask>
  /** Open tasks of other programmes. */
  readonly openTasks: readonly OpenTask[]
}

/** A document that stops being in force on `from`, by the symbol it is cited with. */
export interface EndedDocument {
  readonly symbol: string
  /** Its own date where known, since a symbol may be given again in another term. */
  readonly date: LocalDate | null
  readonly from: LocalDate
  /** How its successor is cited: 'Quyết định số 12/2026/QĐ-UBND'; null where it was only repealed. */
  readonly replacedBy: string | null
}

export interface ParentTask {
  readonly code: string
  readonly deadline: LocalDate | null
}

export interface OpenTask {
  readonly code: string
  /** How its programme is cited. */
  readonly programme: string
  readonly text: string
  /** The bodies that hold it. */
  readonly bodies: readonly OrganisationCode[]
}
