import type { LocalDate } from '@dondoc/domain/days'
import {
  defaultStatusRules,
  deriveStatus,
  type Grade,
  gradeOf,
  isUnproven,
  type Status,
} from '@dondoc/domain/status'
import type { AssignmentFacts, AssignmentVersion } from '@dondoc/domain/tasks'
import { type Insertable, sql, type Transaction } from 'kysely'
import type { ClosedTallyTable } from '../../tables/closed-tally.table.ts'
import type { Tables } from '../../tables/tables.ts'
import { inChunks } from '../in-chunks.ts'
import { type AssignmentIdentity, givingColumns } from './state-row.ts'

/** The versions of an assignment that come to stand or, with `sign` -1, no longer stand in the projection. */
export interface ProjectedLife {
  readonly identity: AssignmentIdentity
  readonly versions: readonly AssignmentVersion[]
  readonly sign: 1 | -1
}

/** Adds to the tallies what the lives close, and takes away what they open again. */
export async function tallyClosed(tx: Transaction<Tables>, lives: readonly ProjectedLife[]): Promise<void> {
  const counts = new Map<string, Insertable<ClosedTallyTable>>()
  for (const row of lives.flatMap(closings)) {
    const key = JSON.stringify({ ...row, count: 0 })
    const known = counts.get(key)
    counts.set(key, known ? { ...known, count: known.count + row.count } : row)
  }
  // Always in one order, so that two changes at once wait for each other instead of locking each other out.
  const rows = [...counts].filter(([, { count }]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const part of inChunks(rows))
    await tx
      .insertInto('closed_tallies')
      .values(part.map(([, row]) => row))
      .onConflict((conflict) =>
        conflict
          .constraint('closed_tallies_have_one_row_a_day')
          .doUpdateSet({ count: sql`closed_tallies.count + excluded.count` }),
      )
      .execute()
}

function closings({ identity, versions, sign }: ProjectedLife): Insertable<ClosedTallyTable>[] {
  return versions.flatMap(({ from, until, facts }) => {
    if (facts.acceptedOn === null && facts.withdrawnOn === null) return []
    // Done and withdrawn stay what they are, whatever the day and the settings.
    const derived = deriveStatus(facts, from, defaultStatusRules)
    const row = (on: LocalDate, count: number) =>
      tallyRow(identity, facts, { status: derived.status, grade: gradeOf(derived), on, count })
    return until === null ? [row(from, sign)] : [row(from, sign), row(until, -sign)]
  })
}

function tallyRow(
  identity: AssignmentIdentity,
  facts: AssignmentFacts,
  { status, grade, on, count }: { status: Status; grade: Grade | null; on: LocalDate; count: number },
): Insertable<ClosedTallyTable> {
  return {
    ...{ organisation_code: identity.organisationCode, role: identity.role ?? 'lead' },
    given_by: givingColumns(identity, facts).given_by,
    ...{ status, grade, on_day: on, count },
    // On the day itself nothing is forgotten yet.
    unproven_on: facts.acceptedOn && isUnproven(facts, facts.acceptedOn) ? facts.acceptedOn : null,
  }
}
