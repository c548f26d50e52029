import type { RegisterPage, RegisterRequest } from '@dondoc/contracts'
import { countStatuses, listAssignments, type RegisterFilter } from '@dondoc/database'
import { statuses } from '@dondoc/domain/status'
import { foldForSearch } from '@dondoc/domain/text'
import { zeroes } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'
import { presentRow } from './present-row.ts'

/** A page of the task register. */
export async function listRegister(context: OperationContext, input: RegisterRequest): Promise<RegisterPage> {
  const asOf = input.asOf ?? context.today
  const organisations = await organisationsOfDay(context.db, asOf)
  if (input.organisation && !organisations.structure.organisations.has(input.organisation))
    throw new OperationRefused('not-found', { organisation: input.organisation })
  const filter = filterOf(context, input, organisations)
  const counts = zeroes(statuses)
  for (const row of await countStatuses(context.db, { ...filter, statuses: null }))
    counts[row.status] += row.count
  const listed = await listAssignments(context.db, filter, {
    sort: input.sort,
    descending: input.direction === 'descending',
    offset: (input.page - 1) * input.pageSize,
    limit: input.pageSize,
  })
  return {
    asOf,
    total: (filter.statuses ?? statuses).reduce((sum, status) => sum + counts[status], 0),
    page: input.page,
    pageSize: input.pageSize,
    counts,
    rows: listed.map((one) => presentRow(context, one, organisations, asOf)),
  }
}

function filterOf(
  context: OperationContext,
  input: RegisterRequest,
  organisations: OrganisationsOfDay,
): RegisterFilter {
  const words = foldForSearch(input.search ?? '')
  return {
    scope: visibleTo(context, 'read-work', organisations),
    asOf: input.asOf ?? context.today,
    rules: context.rules,
    search: words ? { words, organisations: organisations.named(words) } : null,
    statuses: input.statuses?.length ? [...new Set(input.statuses)] : null,
    exception: input.exception ?? null,
    alert: input.alert ?? null,
    gap: input.gap ?? null,
    need: input.need ?? null,
    role: input.role === 'any' ? null : input.role,
    topmost: true,
    organisations: input.organisation ? organisations.branchOf(input.organisation) : null,
    programme: input.programme ?? null,
    task: input.task ?? null,
    citing: input.document ?? null,
    scheduleKind: input.scheduleKind ?? null,
    duty: input.duty ?? null,
  }
}
