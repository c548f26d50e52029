import type { RecordedGrassrootsEntry } from '@dondoc/database'
import { checkFact, type GrassrootsRefusal, type NewRecord } from '@dondoc/domain/grassroots'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { type OperationContext, recorderOf } from '../context.ts'

/** The record as it is kept after those before it, or what the domain says against it. */
export function nextRecord(
  context: OperationContext,
  body: OrganisationPeriod,
  entries: readonly RecordedGrassrootsEntry[],
  record: NewRecord,
): RecordedGrassrootsEntry | GrassrootsRefusal {
  const refusal = checkFact(record, { body, entries, today: context.today })
  if (refusal) return refusal
  return {
    ...record,
    ...{ code: body.code, sequence: entries.length + 1 },
    ...{ recordedAt: context.now, recordedBy: recorderOf(context) },
  }
}
