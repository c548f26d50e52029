import type { SuccessionView } from '@dondoc/contracts'
import { listAssignments } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import type { Structure } from '@dondoc/domain/organisations'
import { candidatesFor, type Succession } from '@dondoc/domain/reorganisation'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { presentRow } from '../register/present-row.ts'
import { candidateView } from './candidate-view.ts'
import { openWorkOf } from './open-work-of.ts'

/** Bodies that end, and all that says who may go on with their work. */
export interface Endings {
  readonly ending: readonly { readonly code: string; readonly name: string; readonly endsOn: LocalDate }[]
  /** Where candidates must exist. */
  readonly structure: Structure
  readonly successions: ReadonlyMap<string, Succession>
  readonly decisions: ReadonlyMap<string, { readonly number: string | null; readonly subject: string }>
  /** The day whose open work is meant. */
  readonly asOf: LocalDate
}

/** More than any province has open at once. */
const most = 50_000

/** The open work of bodies that end, a group a body; a body without open work is left out. */
export async function presentSuccessions(
  context: OperationContext,
  { ending, structure, successions, decisions, asOf }: Endings,
): Promise<SuccessionView[]> {
  if (ending.length === 0) return []
  const organisations = await organisationsOfDay(context.db, asOf)
  const bodies = ending.map(({ code }) => code)
  const filter = openWorkOf(context, bodies, organisations, asOf)
  const page = { sort: 'organisation', descending: false, offset: 0, limit: most } as const
  const rows = (await listAssignments(context.db, filter, page)).map((listed) =>
    presentRow(context, listed, organisations, asOf),
  )
  const rowsOf = Map.groupBy(rows, (row) => row.organisation.code)
  return ending.flatMap((body) => {
    const own = rowsOf.get(body.code)
    if (!own) return []
    const succession = successions.get(body.code)
    const decision = succession && decisions.get(succession.decision)
    const candidates = candidatesFor(structure, successions, body.code)
    return [
      {
        body,
        decision: succession && decision ? { id: succession.decision, ...decision } : null,
        candidates: candidates.map((code) => candidateView(structure, code)),
        rows: own,
      },
    ]
  })
}
