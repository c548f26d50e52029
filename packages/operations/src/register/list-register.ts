import type { RegisterPage, RegisterRequest } from '@dondoc/contracts'
import { countQueue, countStatuses, listAssignments, type RegisterFilter } from '@dondoc/database'
import { queueReasons, statuses } from '@dondoc/domain/status'
import { zeroes } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { presentRow } from './present-row.ts'
import { registerFilterOf } from './register-filter-of.ts'

/** A page of the task register. */
export async function listRegister(context: OperationContext, input: RegisterRequest): Promise<RegisterPage> {
  const asOf = input.asOf ?? context.today
  const organisations = await organisationsOfDay(context.db, asOf)
  if (input.organisation && !organisations.structure.organisations.has(input.organisation))
    throw new OperationRefused('not-found', { organisation: input.organisation })
  const filter = registerFilterOf(context, input, organisations)
  const { counts, reasons } = await countRows(context, { ...filter, statuses: null })
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
    reasons,
    rows: listed.map((one) => presentRow(context, one, organisations, asOf)),
  }
}

async function countRows(
  { db }: OperationContext,
  filter: RegisterFilter,
): Promise<Pick<RegisterPage, 'counts' | 'reasons'>> {
  const counts = zeroes(statuses)
  if (!filter.queue) {
    for (const { status, count } of await countStatuses(db, filter)) counts[status] += count
    return { counts, reasons: null }
  }
  const reasons = zeroes(queueReasons)
  for (const { status, reason, count } of await countQueue(db, filter)) {
    counts[status] += count
    reasons[reason] += count
  }
  return { counts, reasons }
}
