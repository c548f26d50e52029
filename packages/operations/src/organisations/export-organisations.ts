import { loadOrganisationAliases, loadOrganisationPeriods, loadRelations } from '@dondoc/database'
import { addDays, contains, type DayRange, type LocalDate, overlaps, writeDay } from '@dondoc/domain/days'
import { kindWords, type OrganisationCells } from '@dondoc/domain/organisation-sheet'
import type { RelationKind } from '@dondoc/domain/organisations'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'

/** The sheet of organisations: rows as recorded, or none, and those of the day to look codes up. */
export interface OrganisationSheet {
  readonly day: LocalDate
  readonly rows: readonly OrganisationCells[]
  readonly known: readonly OrganisationCells[]
}

/** What is recorded of organisations as rows of the sheet they come in by; blank where rows are to be added alone. */
export async function exportOrganisations(
  context: OperationContext,
  { filled }: { readonly filled: boolean },
): Promise<OrganisationSheet> {
  permitAtAll(context, 'read-organisations')
  const periods = await loadOrganisationPeriods(context.db)
  const aliases = Map.groupBy(await loadOrganisationAliases(context.db), ({ code }) => code)
  const relations = Map.groupBy(await loadRelations(context.db), ({ code }) => code)
  const rows = periods.map((period): OrganisationCells => {
    const { code, name, kind, parent, ledBy, group } = period
    const during = <One extends DayRange>(all: readonly One[] = []) =>
      all.filter((one) => overlaps(one, period))
    const others = (relation: RelationKind) =>
      during(relations.get(code))
        .filter((one) => one.relation === relation)
        .map(({ other }) => other)
        .join('; ')
    return {
      ...{ code, name, kind: kindWords[kind], parent: parent ?? '', ledBy: ledBy ?? '', group: group ?? '' },
      ...rangeCells(period),
      aliases: during(aliases.get(code))
        .map(({ alias }) => alias)
        .join('; '),
      ...{ advises: others('advises'), oversees: others('oversees') },
      coordinates_with: others('coordinates_with'),
    }
  })
  const known = rows.filter((_, index) => isOf(periods[index], context.today))
  return { day: context.today, rows: filled ? rows : [], known }
}

function isOf(range: DayRange | undefined, day: LocalDate): boolean {
  return range !== undefined && contains(range, day)
}

function rangeCells({ from, until }: DayRange) {
  return { from: from ? writeDay(from) : '', to: until ? writeDay(addDays(until, -1)) : '' }
}
