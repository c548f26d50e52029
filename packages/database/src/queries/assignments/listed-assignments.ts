import type { LocalDate } from '@dondoc/domain/days'
import type { DoneBelow } from '@dondoc/domain/roll-up'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { filteredAssignments, type RegisterFilter } from '../documents/register-filter.ts'
import { isReleaseProposed } from './release-proposals.query.ts'

/** The assignments that pass the filter, each with its task, its programme (`p`) and its holder (`o`), in no order. */
export function listedAssignments(db: Kysely<Tables>, filter: RegisterFilter) {
  return filteredAssignments(db, filter)
    .innerJoin('assignments as a', 'a.id', 's.assignment_id')
    .innerJoin('programmes as p', 'p.id', 't.programme_id')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .innerJoin('organisations as o', 'o.code', 's.organisation_code')
    .select(['s.assignment_id', 's.facts', 's.organisation_code', 's.role', 's.given_by', 's.parent_id'])
    .select(['a.version', 'a.words', isReleaseProposed(filter.asOf).as('release_proposed')])
    .select(doneBelow(filter.asOf).as('below'))
    .select([
      't.id as task_id',
      't.code',
      't.text',
      't.duty',
      't.schedule_phrase',
      't.deliverable',
      't.position',
    ])
    .select(['p.id as programme_id', 'p.assigned_by', 'd.subject', 'd.type as document_type'])
}

/** What was given out from `s` and is in force on the day, held equal to cascadeOf by a test. */
function doneBelow(asOf: LocalDate) {
  return sql<DoneBelow>`(
    select jsonb_build_object('done', count(b.accepted_on), 'total', count(*))
    from assignment_states b
    where b.parent_id = s.assignment_id and b.withdrawn_on is null
      and b.from_day <= ${asOf}::date and coalesce(b.until_day, 'infinity'::date) > ${asOf}::date)`
}
