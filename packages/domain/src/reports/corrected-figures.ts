import type { LocalDate } from '../days/index.ts'
import { type DerivedStatus, deriveStatus, type StatusRules } from '../status/index.ts'
import { type AssignmentEvent, type Correction, factsAsOf } from '../tasks/index.ts'
import type { FiguredOrganisation, FiguredTask } from './figured-assignment.ts'

/** A figure of an earlier report that was corrected since that report was frozen. */
export interface CorrectedFigure {
  readonly organisation: FiguredOrganisation
  readonly task: FiguredTask
  readonly correction: Correction
  readonly approvedOn: LocalDate
  /** How the work stood on the earlier cut-off: as that report says, and as is known since. */
  readonly reported: DerivedStatus
  readonly corrected: DerivedStatus
}

/** What the report before said wrongly; `asOf` is its cut-off. */
export interface ReportedCorrections {
  readonly asOf: LocalDate
  readonly figures: readonly CorrectedFigure[]
}

/** Work of an earlier report, with its events then and the ones recorded since. */
export interface CorrectedWork {
  readonly organisation: FiguredOrganisation
  readonly task: FiguredTask
  readonly known: readonly AssignmentEvent[]
  readonly since: readonly AssignmentEvent[]
}

/**
 * The corrections of work that were approved since a report was frozen. A report that was sent stays as it is, and the next one
 * lists them (DOMAIN section 4). Work that the earlier report did not hold had no figure there, nor had what happened after
 * its cut-off.
 */
export function correctedFigures(
  work: CorrectedWork,
  asOf: LocalDate,
  rules: StatusRules,
): CorrectedFigure[] {
  const { organisation, task, known, since } = work
  const before = factsAsOf(known, asOf)
  const after = factsAsOf([...known, ...since], asOf)
  if (!before || !after) return []
  const standing = {
    reported: deriveStatus(before, asOf, rules),
    corrected: deriveStatus(after, asOf, rules),
  }
  return since.flatMap(({ on, happening }) =>
    happening.type === 'correction-approved' &&
    wasReported({ on, what: happening.correction.what }, work, asOf)
      ? [
          {
            ...{ organisation, task, ...standing },
            ...{ correction: happening.correction, approvedOn: happening.approvedOn },
          },
        ]
      : [],
  )
}

/** Words name no entry and hold from their approval: they are of the earlier report where it had an entry to tell. */
function wasReported(
  { on, what }: { on: LocalDate; what: Correction['what'] },
  { known, since }: CorrectedWork,
  asOf: LocalDate,
): boolean {
  if (what !== 'words') return on <= asOf
  const entries = [...known, ...since].filter(({ happening }) => happening.type === 'progress-recorded')
  return entries.length === 0 || known.some((one) => entries.includes(one) && one.on <= asOf)
}
