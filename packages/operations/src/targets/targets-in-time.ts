import { type Kysely, loadTargets, loadTargetVersions, type Tables } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { type TargetInTime, targetsAsOf } from '@dondoc/domain/targets'

type StoredTargets = Awaited<ReturnType<typeof loadTargets>>[number]

export interface ProgrammeTargets extends Omit<StoredTargets, 'targets'> {
  readonly targets: readonly TargetInTime[]
}

/** The numbers that programmes set on a day, and those that had ended by then; all programmes or the one. */
export async function targetsInTime(
  db: Kysely<Tables>,
  programmeId: string | null,
  asOf: LocalDate,
): Promise<ProgrammeTargets[]> {
  const versions = await loadTargetVersions(db, programmeId)
  const formerOf = Map.groupBy(versions, (version) => version.programme_id)
  const programmes = await loadTargets(db, programmeId)
  return programmes
    .filter(({ received_on }) => received_on <= asOf)
    .map((programme) => {
      const former = (formerOf.get(programme.id) ?? []).map(({ targets, carried, until_day }) => ({
        ...{ targets, carried, until: until_day },
      }))
      return { ...programme, targets: targetsAsOf(programme.targets, former, asOf) }
    })
}
