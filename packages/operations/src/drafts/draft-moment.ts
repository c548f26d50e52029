import type { DraftBody, DraftMoment, EarlierVersion } from '@dondoc/contracts'
import {
  findProgrammesBySymbol,
  type Kysely,
  loadOrganisationAliases,
  loadOrganisationPeriods,
  type Tables,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import {
  type DraftState,
  type DraftSurroundings,
  documentValuesOf,
  findBodies,
  findingsOf,
  isVersionOf,
  type NamedBody,
  suggestOrganisations,
} from '@dondoc/domain/drafts'
import { type Structure, structureAsOf } from '@dondoc/domain/organisations'
import { compareTargets } from '@dondoc/domain/targets'
import type { ReadDraft } from './draft-state.ts'

/** What is known round a draft, and the organisations of the day its document was received. */
export interface KnownRound extends DraftSurroundings {
  readonly structure: Structure
  readonly earlier: readonly EarlierVersion[]
}

export async function knownRound(
  db: Kysely<Tables>,
  draft: Pick<ReadDraft, 'reading' | 'programme_id'>,
  state: DraftState,
  today: LocalDate,
): Promise<KnownRound> {
  return knownWithin(db, draft, state, await structureOfReceipt(db, state.work.receipt.receivedOn ?? today))
}

/** The same, where the organisations of the day are at hand already. */
export async function knownWithin(
  db: Kysely<Tables>,
  draft: Pick<ReadDraft, 'reading' | 'programme_id'>,
  { work }: DraftState,
  structure: Structure,
): Promise<KnownRound> {
  return {
    structure,
    bodies: findBodies(work, structure),
    findings: findingsOf(work, draft.reading),
    earlier: await earlierVersions(db, draft, work),
  }
}

/** The organisations of the day a document was received; until that is known, of today. */
export async function structureOfReceipt(db: Kysely<Tables>, day: LocalDate): Promise<Structure> {
  return structureAsOf(await loadOrganisationPeriods(db), day, await loadOrganisationAliases(db))
}

async function earlierVersions(
  db: Kysely<Tables>,
  draft: Pick<ReadDraft, 'reading' | 'programme_id'>,
  work: DraftState['work'],
): Promise<EarlierVersion[]> {
  const own = documentValuesOf(work.document)
  const programmes = own.symbol === null ? [] : await findProgrammesBySymbol(db, own.symbol)
  return programmes.flatMap(({ id, received_on, targets, ...document }) => {
    if (id === draft.programme_id || !isVersionOf(own, document)) return []
    const { dropped } = compareTargets(targets, draft.reading.targets)
    return [{ programme: id, document, receivedOn: received_on, dropped }]
  })
}

/** A draft as the screen shows it: with what its printed names mean and what a person should look at. */
export function presentMoment(state: DraftState, known: KnownRound): DraftMoment {
  const { sequence, work, earlier, undone } = state
  return {
    ...{ sequence, work, canUndo: earlier.length > 0, canRedo: undone.length > 0 },
    bodies: known.bodies.map((body) => presentBody(body, known.structure)),
    ...{ findings: known.findings, earlier: known.earlier },
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
