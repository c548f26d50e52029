import type { DraftBody, DraftMoment, EarlierVersion } from '@dondoc/contracts'
import { findProgrammesBySymbol, type Kysely, type Tables } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import {
  type DraftState,
  type DraftSurroundings,
  documentValuesOf,
  findBodies,
  findingsOf,
  isAssignerGone,
  isVersionOf,
  type NamedBody,
  suggestOrganisations,
  takenTargets,
} from '@dondoc/domain/drafts'
import type { Structure } from '@dondoc/domain/organisations'
import {
  type AbsentOrganisation,
  absentOrganisation,
  formerBearers,
  type OrganisationLives,
} from '@dondoc/domain/reorganisation'
import { compareTargets } from '@dondoc/domain/targets'
import type { ReadDraft } from './draft-state.ts'
import { livesOf, type ReceiptRegister, registerOfReceipt } from './receipt-register.ts'

/** What is known round a draft, and the organisations of the day its document was received. */
export interface KnownRound extends DraftSurroundings, ReceiptRegister {
  readonly earlier: readonly EarlierVersion[]
}

export async function knownRound(
  db: Kysely<Tables>,
  draft: Pick<ReadDraft, 'reading' | 'programme_id'>,
  state: DraftState,
  today: LocalDate,
): Promise<KnownRound> {
  return knownWithin(db, draft, state, await registerOfReceipt(db, state.work.receipt.receivedOn ?? today))
}

/** The same, where the organisations of the day are at hand already. */
export async function knownWithin(
  db: Kysely<Tables>,
  draft: Pick<ReadDraft, 'reading' | 'programme_id'>,
  { work }: DraftState,
  register: ReceiptRegister,
): Promise<KnownRound> {
  return {
    ...register,
    bodies: findBodies(work, register.structure),
    findings: findingsOf(work, draft.reading),
    earlier: await earlierVersions(db, draft, work),
    isAssignerGone: isAssignerGone(work, register.structure),
  }
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
    const { dropped } = compareTargets(targets, takenTargets(work, draft.reading.targets))
    return [{ programme: id, document, receivedOn: received_on, dropped }]
  })
}

/** A draft as the screen shows it: with what its printed names mean and what a person should look at. */
export async function presentMoment(
  db: Kysely<Tables>,
  state: DraftState,
  known: KnownRound,
): Promise<DraftMoment> {
  const { sequence, work, earlier, undone } = state
  const { assignedBy } = work.receipt
  const { isAssignerGone } = known
  const lives = await livesWhereNeeded(db, known)
  return {
    ...{ sequence, work, canUndo: earlier.length > 0, canRedo: undone.length > 0 },
    bodies: known.bodies.map(presentBodies(known.structure, lives)),
    ...{ findings: known.findings, earlier: known.earlier, isAssignerGone },
    absentAssigner: lives && assignedBy !== null ? absentOrganisation(lives, assignedBy) : null,
  }
}

/** Who goes on with whose work is asked only where somebody is not there. */
async function livesWhereNeeded(db: Kysely<Tables>, known: KnownRound): Promise<OrganisationLives | null> {
  const isMissed = ({ standing }: NamedBody) => standing === 'gone' || standing === 'unknown'
  return known.isAssignerGone || known.bodies.some(isMissed) ? livesOf(db, known) : null
}

function presentBodies(
  structure: Structure,
  lives: OrganisationLives | null,
): (body: NamedBody) => DraftBody {
  const absentOf = lives ? absentIn(lives) : () => []
  return (body) => {
    const absent = absentOf(body)
    const nameOf = (code: string) =>
      structure.organisations.get(code)?.name ?? absent.find((one) => one.code === code)?.name ?? code
    const succeeding = new Set(absent.flatMap(({ successors }) => successors.map(({ code }) => code)))
    const suggestions = body.standing === 'unknown' ? suggestOrganisations(structure, body.name) : []
    return {
      ...{ ...body, absent },
      named: body.organisations.map((code) => ({ code, name: nameOf(code) })),
      suggestions: suggestions
        .filter(({ code }) => !succeeding.has(code))
        .map(({ code, likeness }) => ({ code, name: nameOf(code), likeness })),
    }
  }
}

/** Of each body those who were chosen and are not there, or the one who bore the printed name before. */
function absentIn(lives: OrganisationLives): (body: NamedBody) => AbsentOrganisation[] {
  const formerBearer = formerBearers(lives)
  return ({ name, standing, organisations }) => {
    if (standing === 'gone') return organisations.flatMap((code) => absentOrganisation(lives, code) ?? [])
    const former = standing === 'unknown' ? formerBearer(name) : null
    return former ? [former] : []
  }
}
