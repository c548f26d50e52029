import { type Kysely, loadProgramme, type Tables } from '@dondoc/database'
import { OperationRefused } from '../operation-refused.ts'
import { programmeTitle } from '../programmes/programme-title.ts'

/** The programme that a plan answers. Refused: not-found. */
export async function programmeOfPlan(
  db: Kysely<Tables>,
  programmeId: string,
): Promise<{ id: string; title: string; assignedBy: string }> {
  const programme = await loadProgramme(db, programmeId)
  if (!programme) throw new OperationRefused('not-found', { programme: programmeId })
  return { id: programme.id, title: programmeTitle(programme), assignedBy: programme.assigned_by }
}
