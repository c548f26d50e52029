import type { LocalDate } from '../days/index.ts'
import type { DocumentReference } from '../documents/index.ts'
import { deadlineOf, startOf } from '../schedules/index.ts'
import type { Duty } from '../tasks/index.ts'
import type { TextRange } from './block.ts'
import type { DraftDocument, DraftTarget, DraftTask, ProgrammeDraft } from './draft.ts'
import { explainReading } from './explain-reading.ts'
import type { FindingKind } from './findings/finding.ts'
import { type FieldReading, preAcceptedFrom, type ReadingReason, type Readings } from './reading.ts'
import { explainRemark } from './remarks/explain-remark.ts'
import type { Remark } from './remarks/remark.ts'

/** A draft as `dondoc read --json` prints it: both ends of from/to inclusive, days as ISO, null where the text says nothing. */
export interface PresentedDraft {
  readonly document: Omit<DraftDocument, 'readings'> & { readonly readings: PresentedReadings }
  readonly tasks: readonly PresentedTask[]
  readonly references: readonly PresentedReference[]
  readonly targets: readonly PresentedTarget[]
  readonly findings: readonly PresentedFinding[]
  readonly remarks: readonly (Remark & { readonly vi: string; readonly en: string })[]
}
interface PresentedFinding {
  readonly kind: FindingKind
  readonly message: string
  readonly source: PresentedRange
}
/** Why a field was read so and where: its reason as a code and as a sentence in both languages. */
interface PresentedReading {
  readonly ranges: readonly PresentedRange[]
  readonly confidence: number
  readonly preAccepted: boolean
  readonly reason: ReadingReason & { readonly vi: string; readonly en: string }
}
type PresentedReadings = Readonly<Record<string, PresentedReading>>
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
  readonly readings: PresentedReadings
}
export interface PresentedReference {
  readonly type: string
  readonly number: string | null
  readonly symbol: string | null
  readonly date: LocalDate | null
  readonly issuer: string | null
  readonly title: string | null
}
type PresentedTarget = Omit<DraftTarget, 'source' | 'readings'> & {
  readonly source: PresentedRange
  readonly readings: PresentedReadings
}
interface PresentedRange {
  readonly from: number
  readonly to: number
}

export function presentDraft(draft: ProgrammeDraft): PresentedDraft {
  return {
    document: { ...draft.document, readings: presentReadings(draft.document.readings) },
    tasks: draft.tasks.map(presentTask),
    references: draft.references.map(presentReference),
    targets: draft.targets.map((target) => ({
      ...target,
      source: presentRange(target.source),
      readings: presentReadings(target.readings),
    })),
    findings: draft.findings.map((finding) => ({ ...finding, source: presentRange(finding.source) })),
    remarks: (draft.remarks ?? []).map((remark) => ({
      ...remark,
      ...{ vi: explainRemark(remark), en: explainRemark(remark, 'en') },
    })),
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
    readings: presentReadings(task.readings),
  }
}

function presentReadings(readings: Readings<string>): PresentedReadings {
  return Object.fromEntries(
    Object.entries(readings).flatMap(([field, reading]) =>
      reading ? [[field, presentReading(reading)]] : [],
    ),
  )
}

function presentReading({ ranges, confidence, reason }: FieldReading): PresentedReading {
  return {
    ranges: ranges.map(presentRange),
    confidence,
    preAccepted: confidence >= preAcceptedFrom,
    reason: { ...reason, vi: explainReading(reason), en: explainReading(reason, 'en') },
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
