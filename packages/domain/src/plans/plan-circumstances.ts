import type { Decider } from '../access/index.ts'
import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'

/** What a decision on a plan needs to know beside the plan itself. */
export interface PlanCircumstances extends Decider {
  readonly body: OrganisationCode
  /** The day that words like 'trong năm' count from. */
  readonly documentDate: LocalDate | null
  /** Whether a body is this one or stands below it. */
  readonly isWithin: (code: OrganisationCode) => boolean
  /** The tasks that the body holds at first hand, each with the last day by which it must be done; null where there is none. */
  readonly held: ReadonlyMap<string, LocalDate | null>
  readonly nameOf: (code: OrganisationCode) => string
}
