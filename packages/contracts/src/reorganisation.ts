import type { LocalDate } from '@dondoc/domain/days'
import { type OrganisationKind, organisationKinds } from '@dondoc/domain/organisations'
import type { StructureChange, StructureDifference } from '@dondoc/domain/reorganisation'
import { z } from 'zod'
import { asOfInput, dayInput } from './day.ts'
import type { RegisterRow } from './register.ts'
import { typedWords } from './typed-words.ts'

const code = typedWords(100).min(1)
const codes = z.array(code).max(2000)
const name = typedWords(300)
const body = z.object({
  /** Chosen once and for ever: 'ld.btc'. */
  code: typedWords(100).regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'code'),
  name,
  kind: z.enum(organisationKinds),
  parent: code.nullable(),
  ledBy: code.nullable().default(null),
  group: name.nullable().default(null),
})

const changeInput = z.discriminatedUnion('type', [
  z.object({ type: z.literal('establish'), body }),
  z.object({ type: z.literal('rename'), code, name }),
  z.object({ type: z.literal('change-kind'), code, kind: z.enum(organisationKinds) }),
  z.object({ type: z.literal('move'), code, parent: code.nullable() }),
  z.object({ type: z.literal('lead'), code, ledBy: code.nullable() }),
  z.object({ type: z.literal('absorb'), codes, into: code }),
  z.object({ type: z.literal('merge'), codes, into: body }),
  z.object({ type: z.literal('split'), code, into: codes }),
  z.object({ type: z.literal('cease'), codes, successors: codes }),
]) satisfies z.ZodType<StructureChange>

const paper = typedWords(300)
  .transform((words) => words || null)
  .nullable()
  .default(null)

/** A decision on the structure with its paper; `corrects` names the record that it stands in the place of. */
export const structureDecisionInput = z.object({
  number: paper,
  signedOn: dayInput.nullable().default(null),
  issuer: paper,
  subject: typedWords(1000).min(1),
  documentId: z.uuid().nullable().default(null),
  effectiveOn: dayInput,
  /** None only in a correction, which then takes the decision back. */
  changes: z.array(changeInput).max(500),
  corrects: z.uuid().nullable().default(null),
  reason: paper,
})
export type StructureDecisionInput = z.input<typeof structureDecisionInput>
export type StructureDecisionRequest = z.output<typeof structureDecisionInput>

/** `seen`: how many records there were when the decision was previewed. */
export const recordDecisionInput = structureDecisionInput.extend({ seen: z.int().min(0) })
export type RecordDecisionRequest = z.output<typeof recordDecisionInput>

export interface NamedOrganisation {
  readonly code: string
  readonly name: string
}

/** A decision by what tells it apart. */
export interface DecisionRecord {
  readonly id: string
  readonly number: string | null
  readonly subject: string
  readonly effectiveOn: LocalDate
}

/** A decision as it was recorded. */
export interface StructureDecisionView extends DecisionRecord {
  readonly signedOn: LocalDate | null
  readonly issuer: string | null
  readonly documentId: string | null
  readonly changes: readonly StructureChange[]
  /** Recorded for a day that lies ahead. */
  readonly planned: boolean
  /** The record that stands in its place; this one is history. */
  readonly correctedBy: string | null
  readonly corrects: string | null
  readonly reason: string | null
  readonly recordedAt: string
  readonly recordedBy: string
}

export interface StructureDecisions {
  /** Sent back with a new decision, so that two people do not decide on what the other has changed. */
  readonly seen: number
  /** By day of effect, the earliest first. */
  readonly decisions: readonly StructureDecisionView[]
  /** The last name of every organisation that a decision names. */
  readonly names: Readonly<Record<string, string>>
}

/** What an organisation was and will be; `parentName` by the day of effect. */
export interface DifferenceView extends Pick<StructureDifference, 'code' | 'differs'> {
  readonly before: StandingView | null
  readonly after: StandingView | null
}

export interface StandingView {
  readonly name: string
  readonly kind: OrganisationKind
  readonly parent: string | null
  readonly parentName: string | null
}

/** What differs in the structure of a day: from the day before, or by a decision. */
export interface StructureDayChanges {
  readonly asOf: LocalDate
  readonly differences: readonly DifferenceView[]
}

/** What a decision would do, before it is recorded. */
export interface DecisionPreview {
  readonly seen: number
  readonly effectiveOn: LocalDate
  readonly planned: boolean
  /** What the structure of a day would be and is not: of its day and, for a correction, of the day it was wrongly recorded for. */
  readonly days: readonly StructureDayChanges[]
  /** Bodies that end while open work is in their hands, each with those that may go on with it. */
  readonly succession: readonly SuccessionView[]
  /** Posts of bodies that end, with how many accounts hold them today: they stay with it until somebody confirms where each goes. */
  readonly posts: readonly {
    readonly id: string
    readonly name: string
    readonly organisation: NamedOrganisation
    readonly holders: number
  }[]
  /** Other names that end with their bodies. */
  readonly aliases: readonly { readonly alias: string; readonly organisation: NamedOrganisation }[]
  /** Plans of bodies that end: they stay theirs, and who takes the work on owes one of its own. */
  readonly plans: readonly { readonly programme: string; readonly organisation: NamedOrganisation }[]
  /** Bodies that end by what becomes of their reports. */
  readonly reports: readonly EndingReports[]
  /** How many relations end with the bodies. */
  readonly relations: number
}

/** Frozen reports keep the old name; one of a period that straddles the end prints it beside that of a sole successor. */
export interface EndingReports {
  readonly organisation: NamedOrganisation
  readonly frozen: number
  readonly soleSuccessor: NamedOrganisation | null
}

/** A body that may go on with the work; `under` is the name of its superior, for many bear the same name. */
export interface SuccessorCandidate extends NamedOrganisation {
  readonly under: string | null
}

/** The open work of one body that has ended or will end. */
export interface SuccessionView {
  readonly body: NamedOrganisation & { readonly endsOn: LocalDate }
  /** The decision that ended it; null where its end was recorded as known. */
  readonly decision: { readonly id: string; readonly number: string | null; readonly subject: string } | null
  /** One: may be confirmed with others at once. Several: a person chooses for each. None: a person finds one. */
  readonly candidates: readonly SuccessorCandidate[]
  readonly rows: readonly RegisterRow[]
}

/** Open work whose holder no longer exists on the day. */
export interface SuccessionQueue {
  readonly asOf: LocalDate
  /** How many assignments stand in it. */
  readonly total: number
  readonly bodies: readonly SuccessionView[]
}

export const successionQueueInput = asOfInput

export const confirmSuccessorsInput = z.object({
  assignments: z
    .array(z.object({ assignmentId: z.uuid(), version: z.int().min(0), to: code }))
    .min(1)
    .max(5000),
  /** Left out, the decision that ended the body is the reason. */
  reason: typedWords(1000).optional(),
})
export type ConfirmSuccessors = z.output<typeof confirmSuccessorsInput>

/** A post of a body that has ended: it stays there until somebody confirms where it goes. */
export interface PostSuccession {
  readonly post: { readonly id: string; readonly name: string }
  readonly body: NamedOrganisation & { readonly endsOn: LocalDate }
  /** One: may be confirmed with others at once. Several or none: a person chooses. */
  readonly candidates: readonly SuccessorCandidate[]
}

/** `from`: where the asker saw it, so that two people do not move it twice; a post goes to one body. */
export const movePostsInput = z.object({
  posts: z
    .array(z.object({ postId: typedWords(100).min(1), from: code, to: code }))
    .min(1)
    .max(500)
    .refine((posts) => new Set(posts.map(({ postId }) => postId)).size === posts.length, 'named-twice'),
  /** Left out, the decision that ended the body is the reason. */
  reason: typedWords(1000).optional(),
})
export type MovePosts = z.output<typeof movePostsInput>
