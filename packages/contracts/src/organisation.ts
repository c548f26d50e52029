import type { DayRange, LocalDate } from '@dondoc/domain/days'
import type { OrganisationKind } from '@dondoc/domain/organisations'
import type { Status } from '@dondoc/domain/status'

/** One organisation of the tree as of a day, with its own work and the work of all below it. */
export interface OrganisationNode {
  readonly code: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly parent: string | null
  /** The day from which it no longer exists; such a body is listed on that day, and while work stands in its name. */
  readonly endedOn: LocalDate | null
  /** Days of its life that lie ahead of today: it begins or ends by a decision that is only planned. */
  readonly planned: DayRange
  readonly own: OrganisationWork
  readonly withBelow: OrganisationWork
}

export interface OrganisationWork {
  readonly total: number
  /** Those that count none are left out: a large tree is sent whole. */
  readonly byStatus: Readonly<Partial<Record<Status, number>>>
  readonly exceptions: number
}

/** The tree as a list, parents before children, siblings in Vietnamese order. */
export interface OrganisationTree {
  readonly asOf: LocalDate
  readonly total: number
  readonly nodes: readonly OrganisationNode[]
}
