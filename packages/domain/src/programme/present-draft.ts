import type { LocalDate } from '../days/index.ts'
import type { DocumentReference } from '../documents/index.ts'
import { deadlineOf, startOf } from '../schedules/index.ts'
import type { Duty } from '../tasks/index.ts'
import type { TextRange } from './block.ts'
import type { DraftDocument, DraftTarget, DraftTask, ProgrammeDraft } from './draft.ts'

/** A draft as `dondoc read --json` prints it: both ends of from/to inclusive, days as ISO, null where the text says nothing. */
export interface PresentedDraft {
  readonly document: DraftDocument
  readonly tasks: readonly PresentedTask[]
  readonly references: readonly PresentedReference[]
  readonly targets: readonly PresentedTarget[]
  readonly findings: readonly { kind: string; message: string; source: PresentedRange }[]
}
export interface PresentedTask {
  readonly code: string
  readonly text: string
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly role: Duty
  readonly measure: boolean
  readonly schedulePhrase: string | null
  readonly schedule: { kind: string; from: LocalDate | null; to: LocalDate | null; trigger: string | null }
  readonly deliverable: string | null
  readonly references: readonly PresentedReference[]
  /** Offsets into what `dondoc read --text` prints; `to` is the place after the last letter. */
  readonly source: PresentedRange
}
export interface PresentedReference {
  readonly type: string
  readonly number: string | null
  readonly symbol: string | null
  readonly date: LocalDate | null
  readonly issuer: string | null
  readonly title: string | null
}
type PresentedTarget = Omit<DraftTarget, 'source'> & { readonly source: PresentedRange }
interface PresentedRange {
  readonly from: number
  readonly to: number
}

export function presentDraft(draft: ProgrammeDraft): PresentedDraft {
  return {
    document: draft.document,
    tasks: draft.tasks.map(presentTask),
    references: draft.references.map(presentReference),
    targets: draft.targets.map((target) => ({ ...target, source: presentRange(target.source) })),
    findings: draft.findings.map((finding) => ({ ...finding, source: presentRange(finding.source) })),
  }
}

function presentTask(task: DraftTask): PresentedTask {
  const { code, text, lead, coordinating, measure, schedulePhrase, schedule, deliverable } = task
  return {
    code,
    text,
    lead,
    coordinating,
    role: task.duty,
    measure,
    schedulePhrase,
    schedule: {
      kind: schedule.kind,
      from: startOf(schedule),
      to: deadlineOf(schedule),
      trigger: schedule.trigger,
    },
    deliverable,
    references: task.references.map(presentReference),
    source: presentRange(task.source),
  }
}

function presentReference({
  type,
  number,
  symbol,
  date,
  issuer,
  title,
}: DocumentReference): PresentedReference {
  return { type, number, symbol, date, issuer, title }
}

function presentRange({ from, until }: TextRange): PresentedRange {
  return { from, to: until }
}
