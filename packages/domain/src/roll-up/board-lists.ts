import {
  type Alert,
  type DataGap,
  type ExceptionKind,
  type Grade,
  isOpen,
  type Need,
  type Status,
  statuses,
} from '../status/index.ts'
import type { AssignmentRole } from '../tasks/index.ts'
import type { Counting } from './counting.ts'

/** A part of the register that a figure opens, in its order. */
export interface FigureList {
  statuses?: Status[]
  grade?: Grade
  alert?: Alert
  need?: Need
  exception?: ExceptionKind | 'any'
  gap?: DataGap
  role?: AssignmentRole | 'any'
  organisation?: string
  reach?: 'own'
  counting?: Counting
  sort?: 'days' | 'deadline' | 'urgency' | 'progress'
  direction?: 'ascending' | 'descending'
}

const most = { direction: 'descending' } as const
const open = statuses.filter((status) => isOpen(status))

/** The rows that make each figure of the board: whoever shows a figure opens these, and a test holds the two equal. */
export const boardLists = {
  everything: {},
  status: (status: Status): FigureList => ({ statuses: [status] }),
  grade: (status: Status, grade: Grade): FigureList => ({ statuses: [status], grade }),
  toAccept: { statuses: ['awaiting_acceptance'], sort: 'days', ...most },
  alert: (alert: Alert): FigureList =>
    alert === 'yellow'
      ? { alert, sort: 'deadline', direction: 'ascending' }
      : { alert, sort: 'days', ...most },
  /** What waits for an answer does so in every role. */
  need: (need: Need): FigureList => ({ need, role: 'any', sort: 'urgency', ...most }),
  exception: (exception: ExceptionKind): FigureList => ({ exception, sort: 'days', ...most }),
  exceptions: { exception: 'any', sort: 'urgency', ...most },
  gap: (gap: DataGap): FigureList =>
    gap === 'untouched_over_30_days' ? { gap, sort: 'progress', direction: 'ascending' } : { gap },
  /** What a body holds itself: all of it, its exceptions, or what is in one status. */
  body: (organisation: string): FigureList => ({ organisation, reach: 'own' }),
  bodyExceptions: (organisation: string): FigureList => ({
    ...{ organisation, reach: 'own', exception: 'any', sort: 'urgency', ...most },
  }),
  bodyOpen: (organisation: string): FigureList => ({ organisation, reach: 'own', statuses: open }),
  bodyStatus: (organisation: string, status: Status): FigureList => ({
    ...{ organisation, reach: 'own', statuses: [status] },
  }),
} satisfies Record<string, FigureList | ((...of: never[]) => FigureList)>

export interface BelowLine {
  readonly name: 'total' | 'done' | 'exceptions' | 'toAccept' | 'refusal' | 'extension' | 'correction'
  readonly count: number
  readonly list: FigureList
}

/** Counts of what was given out below, in every role. */
interface CountsBelow {
  readonly total: number
  readonly done: number
  readonly exceptions: number
  readonly toAccept: number
  readonly needs: Readonly<Record<Need, number>>
}

/** What bodies gave out below, and what of it waits for the giver; each with its rows, nothing that counts zero. */
export function belowLines({ total, done, exceptions, toAccept, needs }: CountsBelow): BelowLine[] {
  const given: FigureList = { counting: 'given_inside', role: 'any' }
  const gravest = { sort: 'urgency', ...most } as const
  const asked = (['refusal', 'extension', 'correction'] as const).map((need) => ({
    ...{ name: need, count: needs[need], list: { ...given, need, ...gravest } },
  }))
  const lines: BelowLine[] = [
    { name: 'total', count: total, list: given },
    { name: 'done', count: done, list: { ...given, statuses: ['done'] } },
    { name: 'exceptions', count: exceptions, list: { ...given, exception: 'any', ...gravest } },
    { name: 'toAccept', count: toAccept, list: { ...given, statuses: ['awaiting_acceptance'] } },
    ...asked,
  ]
  return lines.filter(({ count }) => count > 0)
}
