import type { DraftCommand } from '@dondoc/domain/drafts'
import { documentFields, taskFields } from '@dondoc/domain/programme'
import { duties } from '@dondoc/domain/tasks'
import { z } from 'zod'
import { dayInput } from './day.ts'
import { typedWords } from './typed-words.ts'

const id = z.string().min(1).max(40)
const code = z.string().min(1).max(60)
const names = z.array(typedWords(400).min(1)).max(200).readonly()
const words = (most: number) => typedWords(most)
const orNull = <Type extends z.ZodType>(type: Type) => type.nullable()
/** As `targetKey` gives it. */
const target = z.string().min(1).max(120)
const range = z
  .object({ from: z.int().min(0), until: z.int().min(1) })
  .refine(({ from, until }) => from < until, 'empty-range')

const taskChange = z
  .object({
    code: words(60).min(1),
    section: words(60),
    heading: words(2000),
    text: words(20_000).min(1),
    lead: names,
    coordinating: names,
    duty: z.enum(duties),
    schedulePhrase: orNull(words(400).min(1)),
    deliverable: orNull(words(2000).min(1)),
  })
  .partial()

const documentChange = z
  .object({
    type: orNull(words(200).min(1)),
    number: orNull(words(60).min(1)),
    symbol: orNull(words(60).min(1)),
    issuer: orNull(words(400).min(1)),
    place: orNull(words(200).min(1)),
    date: orNull(dayInput),
    subject: orNull(words(4000).min(1)),
    signatory: orNull(words(400).min(1)),
    recipients: z.array(words(400).min(1)).max(200).readonly(),
  })
  .partial()

const field = z.union([
  z.object({ task: id, field: z.enum(taskFields) }),
  z.object({ task: z.null(), field: z.enum(documentFields) }),
])

/** A key holds the words that the finding is about, as long as the document has them. */
const finding = words(20_000).min(1)
const findings = z.array(finding).min(1).max(20_000).readonly()

const targetMeasure = z.object({ measure: words(2000).min(1), unit: words(40) })

/** What a person may ask of a draft, as it comes over the wire. */
export const draftCommandInput = z.discriminatedUnion('type', [
  z.object({ type: z.literal('change-task'), task: id, change: taskChange }),
  z.object({ type: z.literal('change-document'), change: documentChange }),
  z.object({
    type: z.literal('change-receipt'),
    change: z.object({ receivedOn: orNull(dayInput), assignedBy: orNull(code) }).partial(),
  }),
  z.object({ type: z.literal('accept-fields'), fields: z.array(field).min(1).max(20_000).readonly() }),
  z.object({ type: z.literal('merge-tasks'), tasks: z.array(id).min(2).max(200).readonly() }),
  z.object({
    type: z.literal('split-task'),
    task: id,
    at: z.array(z.int().min(1)).min(1).max(50).readonly(),
  }),
  z.object({
    type: z.literal('add-task'),
    ranges: z.array(range).min(1).max(50).readonly(),
    before: orNull(id),
  }),
  z.object({ type: z.literal('drop-task'), task: id }),
  z.object({ type: z.literal('restore-task'), task: id }),
  z.object({ type: z.literal('move-task'), task: id, before: orNull(id) }),
  z.object({
    type: z.literal('match-body'),
    name: words(400).min(1),
    organisations: z.array(code).max(500).readonly(),
  }),
  z.object({ type: z.literal('unmatch-body'), name: words(400).min(1) }),
  z.object({ type: z.literal('keep-names'), names: z.array(words(400).min(1)).min(1).max(2000).readonly() }),
  z.object({ type: z.literal('settle-finding'), finding }),
  z.object({ type: z.literal('reopen-finding'), finding }),
  z.object({ type: z.literal('settle-findings'), findings, reason: words(2000).min(1) }),
  z.object({ type: z.literal('reopen-findings'), findings }),
  z.object({ type: z.literal('name-replacement'), programme: orNull(z.uuid()) }),
  z.object({ type: z.literal('carry-target'), earlier: targetMeasure, now: orNull(targetMeasure) }),
  z.object({ type: z.literal('drop-target'), target }),
  z.object({ type: z.literal('restore-target'), target }),
  z.object({ type: z.literal('undo') }),
  z.object({ type: z.literal('redo') }),
]) satisfies z.ZodType<DraftCommand>
