import type { GrassrootsRecordView, GrassrootsView } from '@dondoc/contracts'
import { loadPostNames, type RecordedGrassrootsEntry } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { isCell } from '@dondoc/domain/grassroots'
import { descendantsOf } from '@dondoc/domain/organisations'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted } from '../permit.ts'
import { grassrootsOfDay } from './grassroots-of-day.ts'

/** What the grassroots database says of an organisation; null where it holds no such organisation, or not for this post. */
export async function showGrassroots(
  context: OperationContext,
  input: { code: string; asOf?: LocalDate },
): Promise<GrassrootsView | null> {
  const asOf = input.asOf ?? context.today
  const { code } = input
  const organisations = await organisationsOfDay(context.db, context.today)
  if (!isPermitted(context, 'read-grassroots', code, organisations)) return null
  const { structure, bodies } = await grassrootsOfDay(context.db, asOf)
  const body = bodies.get(code)
  if (!body) return null
  const below = descendantsOf(structure, code).flatMap((one) => bodies.get(one) ?? [])
  return {
    ...{ asOf, code, isCell: isCell(body.period.kind), version: body.entries.length },
    mayRecord: isPermitted(context, 'record-grassroots', code, organisations),
    ...{ state: body.state, below: body.sum.below, agrees: body.sum.agrees, flags: body.flags },
    branch: {
      organisations: below.length,
      missing: body.sum.missing,
      tooFew: below.filter(({ flags }) => flags.includes('too-few')).length,
    },
    history: presentRecords(body.entries, await loadPostNames(context.db)),
  }
}

function presentRecords(
  entries: readonly RecordedGrassrootsEntry[],
  names: ReadonlyMap<string, string>,
): GrassrootsRecordView[] {
  const corrected = new Set(entries.map(({ corrects }) => corrects))
  return entries.toReversed().map(({ sequence, fact, corrects, reason, recordedAt, recordedBy }) => ({
    ...{ sequence, fact, corrects, reason, recordedAt },
    isCorrected: corrected.has(sequence),
    by: names.get(recordedBy) ?? recordedBy,
  }))
}
