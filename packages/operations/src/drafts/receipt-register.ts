import {
  type Kysely,
  loadDecisions,
  loadOrganisationAliases,
  loadOrganisationPeriods,
  type Tables,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { structureAsOf } from '@dondoc/domain/organisations'
import { type OrganisationLives, successionsOf } from '@dondoc/domain/reorganisation'
import { holdingDecisions } from '../reorganisation/stored-decisions.ts'

/** The organisations of the day a document was received, and all that is known of them on other days. */
export type ReceiptRegister = Omit<OrganisationLives, 'successions'>

/** Until the day of receipt is known, the organisations of today. */
export async function registerOfReceipt(db: Kysely<Tables>, day: LocalDate): Promise<ReceiptRegister> {
  const periods = await loadOrganisationPeriods(db)
  const aliases = await loadOrganisationAliases(db)
  return { periods, aliases, structure: structureAsOf(periods, day, aliases) }
}

/** The same with what decisions say of who goes on with whose work. */
export async function livesOf(
  db: Kysely<Tables>,
  { periods, aliases, structure }: ReceiptRegister,
): Promise<OrganisationLives> {
  const successions = successionsOf(holdingDecisions(await loadDecisions(db)))
  return { periods, aliases, structure, successions }
}
