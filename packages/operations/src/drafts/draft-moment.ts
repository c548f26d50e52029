import type { DraftBody, DraftMoment } from '@dondoc/contracts'
import { type Kysely, loadOrganisationAliases, loadOrganisationPeriods, type Tables } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { type DraftState, findBodies, type NamedBody, suggestOrganisations } from '@dondoc/domain/drafts'
import { type Structure, structureAsOf } from '@dondoc/domain/organisations'
import type { Finding } from '@dondoc/domain/programme'

/** The organisations of the day the document was received; until that is known, of today. */
export async function structureOfReceipt(
  db: Kysely<Tables>,
  { work }: DraftState,
  today: LocalDate,
): Promise<Structure> {
  const periods = await loadOrganisationPeriods(db)
  return structureAsOf(periods, work.receipt.receivedOn ?? today, await loadOrganisationAliases(db))
}

/** A draft as the screen shows it: with what its printed names mean and what a person should look at. */
export function presentMoment(
  state: DraftState,
  structure: Structure,
  findings: readonly Finding[],
): DraftMoment {
  const { sequence, work, earlier, undone } = state
  return {
    ...{ sequence, work, canUndo: earlier.length > 0, canRedo: undone.length > 0 },
    bodies: findBodies(work, structure).map((body) => presentBody(body, structure)),
    findings,
  }
}

function presentBody(body: NamedBody, structure: Structure): DraftBody {
  const nameOf = (code: string) => structure.organisations.get(code)?.name ?? code
  const suggestions = body.standing === 'unknown' ? suggestOrganisations(structure, body.name) : []
  return {
    ...body,
    named: body.organisations.map((code) => ({ code, name: nameOf(code) })),
    suggestions: suggestions.map(({ code, likeness }) => ({ code, name: nameOf(code), likeness })),
  }
}
