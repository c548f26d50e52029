import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { filteredAssignments, type RegisterFilter } from '../documents/register-filter.ts'

/** How much of a programme a body leads by its own assignment, and how much of it is open. */
export interface HeldByProgramme {
  readonly programme: string
  readonly assignedBy: string
  readonly organisation: string
  readonly total: number
  readonly open: number
}

/** What was given below counts with the body that gave it; what was withdrawn counts nowhere. */
export async function countHeldByProgramme(
  db: Kysely<Tables>,
  filter: RegisterFilter,
): Promise<HeldByProgramme[]> {
  return filteredAssignments(db, { ...filter, counting: 'first_hand' })
    .innerJoin('programmes as p', 'p.id', 't.programme_id')
    .select(['p.id as programme', 'p.assigned_by as assignedBy', 's.organisation_code as organisation'])
    .select(sql<number>`count(*)`.as('total'))
    .select(sql<number>`count(*) filter (where s.accepted_on is null)`.as('open'))
    .where('s.withdrawn_on', 'is', null)
    .groupBy(['p.id', 'p.assigned_by', 's.organisation_code'])
    .execute()
}
