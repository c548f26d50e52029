import type { LocalDate } from '@dondoc/domain/days'
import type { AssignmentHappening } from '@dondoc/domain/tasks'
import { z } from 'zod'
import { asOfInput } from './day.ts'

export const listEntryDelaysInput = asOfInput.extend({
  /** From 1. */
  page: z.int().min(1).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})
export type ListEntryDelays = z.output<typeof listEntryDelaysInput>

/** The entries that the board's average of the last 90 days is made of, the longest delay first. */
export interface EntryDelays {
  readonly asOf: LocalDate
  readonly total: number
  /** Null where there is no entry. */
  readonly averageDays: number | null
  readonly page: number
  readonly pageSize: number
  readonly rows: readonly EntryDelayRow[]
}

export interface EntryDelayRow {
  readonly assignmentId: string
  /** Of the entry among all that happened to the work. */
  readonly sequence: number
  readonly code: string
  readonly organisation: { readonly code: string; readonly name: string }
  readonly happening: AssignmentHappening
  /** The day from which it took effect: of an entry the day it is about, of evidence its date. */
  readonly on: LocalDate
  readonly typedOn: LocalDate
  /** Between the two. */
  readonly days: number
  /** Who typed it. */
  readonly by: string
}
