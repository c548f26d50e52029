import type { RegisterInput, RegisterSort } from '@dondoc/contracts'
import { countings } from '@dondoc/domain/roll-up'
import { scheduleKinds } from '@dondoc/domain/schedules'
import { alerts, dataGaps, exceptionKinds, grades, needs, statuses } from '@dondoc/domain/status'
import { assignmentRoles, duties } from '@dondoc/domain/tasks'
import {
  type RawSearch,
  readFlag,
  readNumber,
  readOneOf,
  readSomeOf,
  readText,
  withoutBlanks,
} from './read-search.ts'

/** The register's filters, order and page as they stand in the address. */
export type RegisterSearch = Omit<RegisterInput, 'asOf'> & {
  /** A task opened as a page of its own, without the list behind it. */
  full?: true | undefined
}

const sorts = Object.keys({
  task: true,
  organisation: true,
  deadline: true,
  status: true,
  days: true,
  urgency: true,
  need: true,
  progress: true,
} satisfies Record<RegisterSort, true>) as RegisterSort[]

export const pageSizes = [25, 50, 100, 200] as const

export function readRegisterSearch(raw: RawSearch): RegisterSearch {
  return withoutBlanks({
    search: readText(raw.search),
    statuses: readSomeOf(statuses, raw.statuses),
    grade: readOneOf(grades, raw.grade),
    exception: readOneOf([...exceptionKinds, 'any'] as const, raw.exception),
    alert: readOneOf(alerts, raw.alert),
    gap: readOneOf(dataGaps, raw.gap),
    need: readOneOf(needs, raw.need),
    queue: readFlag(raw.queue),
    role: readOneOf([...assignmentRoles, 'any'] as const, raw.role),
    organisation: readText(raw.organisation),
    reach: readOneOf(['branch', 'own'] as const, raw.reach),
    counting: readOneOf(countings, raw.counting),
    programme: readText(raw.programme),
    task: readText(raw.task),
    document: readText(raw.document),
    scheduleKind: readOneOf(scheduleKinds, raw.scheduleKind),
    duty: readOneOf(duties, raw.duty),
    sort: readOneOf(sorts, raw.sort),
    direction: readOneOf(['ascending', 'descending'] as const, raw.direction),
    page: readNumber(raw.page, { from: 1, to: 1_000_000 }),
    pageSize: readNumber(raw.pageSize, { from: 1, to: 200 }),
    full: readFlag(raw.full),
  })
}

/** The search words, the order and the page are not filters. */
const filters = [
  ...([
    'statuses',
    'grade',
    'exception',
    'alert',
    'gap',
    'need',
    'queue',
    'role',
    'organisation',
    'reach',
    'counting',
  ] as const),
  ...(['programme', 'task', 'document', 'scheduleKind', 'duty'] as const),
]

/** How many filters are on. */
export function countFilters(search: RegisterSearch): number {
  return filters.filter((name) => search[name]).length
}
