import type { LocalDate } from '@dondoc/domain/days'
import { countings, type DoneBelow } from '@dondoc/domain/roll-up'
import { type Schedule, scheduleKinds } from '@dondoc/domain/schedules'
import {
  type Alert,
  alerts,
  type DecidingLevel,
  type DerivedStatus,
  dataGaps,
  type Exception,
  exceptionKinds,
  grades,
  type Need,
  needs,
  type QueueReason,
  type Status,
  statuses,
} from '@dondoc/domain/status'
import {
  type AssignmentCommandType,
  type AssignmentRole,
  assignmentRoles,
  type Duty,
  duties,
  type Phase,
} from '@dondoc/domain/tasks'
import { z } from 'zod'
import { asOfInput } from './day.ts'
import { typedWords } from './typed-words.ts'

/** 'days' is days late alone; 'urgency' puts the gravest kind of exception first, 'need' the order of the desk's queue; then the most days. */
export const registerSorts = [
  'task',
  'organisation',
  'deadline',
  'status',
  'days',
  'urgency',
  'need',
  'progress',
] as const
export type RegisterSort = (typeof registerSorts)[number]

/** The task register: filters, search, order and page. Every field may be left out. */
export const registerInput = asOfInput.extend({
  search: typedWords(200).optional(),
  statuses: z.array(z.enum(statuses)).optional(),
  /** How what is done, overdue or standing stands. */
  grade: z.enum(grades).optional(),
  /** One kind of exception, or 'any' of them. */
  exception: z.enum([...exceptionKinds, 'any']).optional(),
  alert: z.enum(alerts).optional(),
  gap: z.enum(dataGaps).optional(),
  /** What waits for an answer. */
  need: z.enum(needs).optional(),
  /** What needs the desk today, in every role. */
  queue: z.literal(true).optional(),
  /** Figures are of those who lead, so lists are too where nothing else is asked. */
  role: z.enum([...assignmentRoles, 'any']).default('lead'),
  organisation: typedWords(200).optional(),
  /** The organisation with all below it, or what it holds itself. */
  reach: z.enum(['branch', 'own']).default('branch'),
  /** How work given out below is counted: once, as figures count it, where nothing else is asked. */
  counting: z.enum(countings).default('once'),
  programme: z.uuid().optional(),
  task: z.uuid().optional(),
  /** A document of the register: tasks whose words cite it. */
  document: z.uuid().optional(),
  scheduleKind: z.enum(scheduleKinds).optional(),
  duty: z.enum(duties).optional(),
  sort: z.enum(registerSorts).default('task'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
  /** From 1. */
  page: z.int().min(1).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})
export type RegisterInput = z.input<typeof registerInput>

/** The same, parsed. */
export type RegisterRequest = z.output<typeof registerInput>

/** One assignment as lists show it. */
export interface RegisterRow {
  readonly assignmentId: string
  readonly task: { readonly id: string; readonly code: string; readonly text: string; readonly duty: Duty }
  readonly programme: { readonly id: string; readonly title: string }
  /** `endedOn`: the day from which the body no longer exists, where that day has come. */
  readonly organisation: { readonly code: string; readonly name: string; readonly endedOn: LocalDate | null }
  readonly role: AssignmentRole
  readonly phase: Phase
  /** The organisation that gave it out from its own assignment, where one did. */
  readonly givenBy: { readonly code: string; readonly name: string } | null
  /** What is asked, where it is less than the whole task. */
  readonly words: string | null
  readonly schedule: Schedule
  readonly schedulePhrase: string | null
  readonly deliverable: string | null
  readonly originalDeadline: LocalDate | null
  readonly deadline: LocalDate | null
  readonly derived: DerivedStatus
  readonly exception: Exception | null
  readonly alert: Alert | null
  /** Who must decide, where somebody must. */
  readonly deciding: { readonly level: DecidingLevel; readonly name: string } | null
  readonly lastProgressOn: LocalDate | null
  readonly urgings: number
  readonly lastUrgedOn: LocalDate | null
  readonly needs: readonly Need[]
  /** How much is done of what was given out from it; null where nothing of that stands. */
  readonly below: DoneBelow | null
  /** Whether a document was registered that its task may wait for, and nobody has said that it is not the one. */
  readonly releaseProposed: boolean
  /** Sent back with a change, so that two people do not overwrite each other. */
  readonly version: number
  /** What the signed-in post may do to it now; empty for another day than today. */
  readonly allowed: readonly AssignmentCommandType[]
}

export interface RegisterPage {
  readonly asOf: LocalDate
  readonly total: number
  readonly page: number
  readonly pageSize: number
  /** Counts under every filter but the status filter itself; they sum to the total without that filter. */
  readonly counts: Readonly<Record<Status, number>>
  /** Counts by the reason why a task stands in the desk's queue, where the queue was asked for; they sum to the total. */
  readonly reasons: Readonly<Record<QueueReason, number>> | null
  readonly rows: readonly RegisterRow[]
}
