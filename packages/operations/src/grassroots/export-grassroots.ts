import type { ExportGrassroots } from '@dondoc/contracts'
import { addDays, type LocalDate, writeDay } from '@dondoc/domain/days'
import { classWords, type GrassrootsCells } from '@dondoc/domain/grassroots-sheet'
import { kindWords } from '@dondoc/domain/organisation-sheet'
import type { OperationContext } from '../context.ts'
import type { GrassrootsBody, GrassrootsOfDay } from './grassroots-of-day.ts'
import { grassrootsOfDay } from './grassroots-of-day.ts'
import { visibleBodies } from './list-grassroots.ts'

/** The grassroots database as rows of a sheet to fill in, one for each organisation of the branch that the actor may see. */
export async function exportGrassroots(
  context: OperationContext,
  input: ExportGrassroots,
): Promise<{ exportedOn: LocalDate; rows: GrassrootsCells[] }> {
  const asOf = input.asOf ?? context.today
  const ofDay = await grassrootsOfDay(context.db, asOf)
  const bodies = await visibleBodies(context, input, ofDay)
  return { exportedOn: asOf, rows: bodies.map((body) => cellsOf(body, ofDay)) }
}

function cellsOf(
  { period, entries, state }: GrassrootsBody,
  { structure }: GrassrootsOfDay,
): GrassrootsCells {
  const { founding, term, counts } = state
  const [rated] = state.classes
  const superior = period.parent === null ? null : structure.organisations.get(period.parent)
  return {
    ...{ code: period.code, version: String(entries.length), name: period.name },
    ...{ kind: kindWords[period.kind], superior: superior?.name ?? '' },
    ...{ foundingNumber: founding?.number ?? '', foundingOn: dayOf(founding?.signedOn) },
    foundingIssuer: founding?.issuer ?? '',
    ...{ termFrom: dayOf(term?.from), termTo: term ? writeDay(addDays(term.until, -1)) : '' },
    ...{ countedOn: dayOf(counts?.on), cells: textOf(counts?.cells) },
    ...{ official: textOf(counts?.official), probationary: textOf(counts?.probationary) },
    ...{ classYear: textOf(rated?.year), classLevel: rated ? classWords[rated.level] : '' },
    ...{ classOn: dayOf(rated?.decidedOn), reason: '' },
  }
}

function dayOf(day: LocalDate | undefined): string {
  return day ? writeDay(day) : ''
}

function textOf(count: number | undefined): string {
  return count === undefined ? '' : String(count)
}
