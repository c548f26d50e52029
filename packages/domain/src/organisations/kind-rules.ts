import { type DayRange, day } from '../days/index.ts'
import type { OrganisationKind } from './organisation.ts'

/** Levels of Party organisations; null is outside the Party line or an agency of a committee. */
export const partyLevels = [
  'central',
  'provincial',
  'above_grassroots',
  'grassroots',
  'within_grassroots',
] as const
export type PartyLevel = (typeof partyLevels)[number]

/** What holds of organisations of a kind during [from, until). */
export interface KindRule extends DayRange {
  readonly kind: OrganisationKind
  readonly level: PartyLevel | null
  /** Kinds that may be its direct superior; it may always stand at the top of what is recorded. */
  readonly under: readonly OrganisationKind[]
}

/** Two levels of local government and of its Party organisations (NQ 60-NQ/TW of 12/4/2025; DOMAIN Rules 1.3). */
const twoLevels = day('2025-07-01')
const always = { from: null, until: null }
const before = { from: null, until: twoLevels }
const since = { from: twoLevels, until: null }

const agenciesBefore: OrganisationKind[] = ['provincial_committee', 'sector_committee', 'district_committee']
/** Grassroots organisations stand directly under these; what stands within one, under it or a section of it. */
const aboveBefore: OrganisationKind[] = ['district_committee', 'sector_committee']
const aboveSince: OrganisationKind[] = ['sector_committee', 'commune_committee']
const withinBefore: OrganisationKind[] = ['grassroots_committee', 'commune_committee']
/** Office, Party building and inspection at a commune committee (298-QĐ/TW of 09/6/2025). */
const agenciesSince: OrganisationKind[] = ['provincial_committee', 'sector_committee', 'commune_committee']

/**
 * Kinds and their places as data (DOMAIN Rules 1.1). A commune committee was a grassroots committee under a district until
 * 30/6/2025 and stands directly under the province since, above the grassroots (298-QĐ/TW). Party delegations and Party
 * civil affairs committees ended in the course of 2025; no day for all of them was found, so their kinds end with the
 * districts.
 */
export const kindRules: readonly KindRule[] = [
  { kind: 'central_committee', level: 'central', under: [], ...always },
  { kind: 'provincial_committee', level: 'provincial', under: ['central_committee'], ...always },
  {
    kind: 'standing_committee',
    level: null,
    under: ['provincial_committee', 'district_committee'],
    ...before,
  },
  { kind: 'standing_committee', level: null, under: ['provincial_committee', 'commune_committee'], ...since },
  { kind: 'advisory_agency', level: null, under: agenciesBefore, ...before },
  { kind: 'advisory_agency', level: null, under: agenciesSince, ...since },
  { kind: 'inspection_commission', level: null, under: [...agenciesBefore, 'commune_committee'], ...before },
  { kind: 'inspection_commission', level: null, under: agenciesSince, ...since },
  { kind: 'party_unit', level: null, under: ['provincial_committee', 'district_committee'], ...before },
  { kind: 'party_unit', level: null, under: ['provincial_committee', 'commune_committee'], ...since },
  { kind: 'party_delegation', level: null, under: ['provincial_committee', 'standing_committee'], ...before },
  {
    kind: 'party_civil_affairs_committee',
    level: null,
    under: ['provincial_committee', 'standing_committee'],
    ...before,
  },
  { kind: 'district_committee', level: 'above_grassroots', under: ['provincial_committee'], ...before },
  { kind: 'sector_committee', level: 'above_grassroots', under: ['provincial_committee'], ...always },
  { kind: 'commune_committee', level: 'grassroots', under: ['district_committee'], ...before },
  { kind: 'commune_committee', level: 'above_grassroots', under: ['provincial_committee'], ...since },
  { kind: 'grassroots_committee', level: 'grassroots', under: aboveBefore, ...before },
  { kind: 'grassroots_committee', level: 'grassroots', under: aboveSince, ...since },
  { kind: 'grassroots_cell', level: 'grassroots', under: aboveBefore, ...before },
  { kind: 'grassroots_cell', level: 'grassroots', under: aboveSince, ...since },
  { kind: 'section_committee', level: 'within_grassroots', under: withinBefore, ...before },
  { kind: 'section_committee', level: 'within_grassroots', under: ['grassroots_committee'], ...since },
  { kind: 'cell', level: 'within_grassroots', under: [...withinBefore, 'section_committee'], ...before },
  {
    kind: 'cell',
    level: 'within_grassroots',
    under: ['grassroots_committee', 'section_committee'],
    ...since,
  },
  { kind: 'peoples_council', level: null, under: [], ...always },
  { kind: 'peoples_committee', level: null, under: ['peoples_committee'], ...always },
  { kind: 'department', level: null, under: ['peoples_committee'], ...always },
  { kind: 'state_unit', level: null, under: ['peoples_committee', 'department'], ...always },
  { kind: 'court', level: null, under: ['court'], ...always },
  { kind: 'procuracy', level: null, under: ['procuracy'], ...always },
  { kind: 'front', level: null, under: ['front'], ...always },
  {
    kind: 'mass_organisation',
    level: null,
    under: ['provincial_committee', 'front', 'mass_organisation'],
    ...always,
  },
]
