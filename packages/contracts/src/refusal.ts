import { documentRefusals } from '@dondoc/domain/documents'
import { draftRefusals, type OpenPoint } from '@dondoc/domain/drafts'
import { grassrootsRefusals } from '@dondoc/domain/grassroots'
import { ruleRefusals } from '@dondoc/domain/office-rules'
import { relationRefusals } from '@dondoc/domain/organisations'
import { planRefusals } from '@dondoc/domain/plans'
import { decisionRefusals } from '@dondoc/domain/reorganisation'
import { targetRefusals } from '@dondoc/domain/targets'
import { taskRefusals } from '@dondoc/domain/tasks'
import type { HistoryEntry } from './assignment.ts'
import type { DraftHistoryEntry } from './draft.ts'
import type { PlanHistoryEntry } from './plan.ts'
import type { DecisionRecord } from './reorganisation.ts'

/** Every code with which an operation says no. Each target has one exhaustive map from code to its sentence. */
export const refusalCodes = [
  'not-signed-in',
  'not-permitted',
  'not-found',
  'stale',
  'bad-input',
  ...taskRefusals,
  'reply-day-needed',
  'nobody-named',
  'proof-too-large',
  'proof-kind',
  'holder-missing',
  'holder-elsewhere',
  ...draftRefusals,
  'draft-closed',
  'draft-not-read',
  'draft-incomplete',
  ...documentRefusals,
  'document-unclear',
  'document-stale',
  'replaced-in-a-circle',
  'release-before-document',
  'release-needs-deadline',
  'release-deadline-early',
  'not-waiting',
  'not-proposed',
  'not-released',
  'release-done',
  'period-not-understood',
  'period-ends-before-start',
  'period-not-closed',
  'nothing-to-report',
  'report-not-ready',
  'bad-organisations',
  'unknown-bodies',
  'no-tasks',
  'already-loaded',
  'file-unreadable',
  'workbook-unknown',
  'workbook-old',
  'register-too-long',
  'successor-missing',
  'successor-holds-it',
  'holder-not-ended',
  'choose-one-by-one',
  'post-moved',
  'post-body-lives',
  'structure-changed',
  'body-in-use',
  'corrected-already',
  'reason-missing',
  ...decisionRefusals,
  ...relationRefusals,
  ...grassrootsRefusals,
  'grassroots-stale',
  ...planRefusals,
  'plan-not-owed',
  'plan-begun-already',
  'plan-line-kept-here',
  ...targetRefusals,
  ...ruleRefusals,
  'rules-stale',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** What a refused call carries beside its HTTP status: tRPC error.data.refusal. */
export interface RefusalView {
  readonly code: RefusalCode
  readonly facts: Readonly<Record<string, string | number | null>>
  /** For 'stale': what somebody else recorded meanwhile. */
  readonly changes?: readonly HistoryEntry[]
  /** For 'stale' of a draft: the edits that came in between. */
  readonly edits?: readonly DraftHistoryEntry[]
  /** For 'stale' of a plan: what somebody else recorded meanwhile. */
  readonly plan?: readonly PlanHistoryEntry[]
  /** For 'breaks-later-decision': all that could then not be done, the earliest first. */
  readonly decisions?: readonly DecisionRecord[]
  /** For 'draft-incomplete': all that stays open. */
  readonly open?: readonly OpenPoint[]
}
