import type { EntryDelays, ListEntryDelays } from '@dondoc/contracts'
import { averageEntryDelay, everythingIn, loadEntryDelays, loadPostNames } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'

/** The entries that the board's average delay is made of, within what the actor may see. */
export async function listEntryDelays(
  context: OperationContext,
  { asOf = context.today, page, pageSize }: ListEntryDelays,
): Promise<EntryDelays> {
  const { db, rules } = context
  const organisations = await organisationsOfDay(db, asOf)
  const view = everythingIn(visibleTo(context, 'read-work', organisations), asOf, rules)
  const { entries: total, days: averageDays } = await averageEntryDelay(db, view)
  const listed = await loadEntryDelays(db, view, { offset: (page - 1) * pageSize, limit: pageSize })
  const names = await loadPostNames(db)
  const rows = listed.map(({ organisation: code, recordedBy, ...entry }) => ({
    ...entry,
    organisation: { code, name: organisations.nameOf(code) },
    by: names.get(recordedBy) ?? recordedBy,
  }))
  return { asOf, total, averageDays, page, pageSize, rows }
}
