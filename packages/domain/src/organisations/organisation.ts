import type { DayRange } from '../days/index.ts'

/** Kinds of organisation (DOMAIN Rules 1.1). */
export const organisationKinds = [
  'central_committee',
  'provincial_committee',
  'standing_committee',
  'advisory_agency',
  'inspection_commission',
  'party_unit',
  'party_delegation',
  'party_civil_affairs_committee',
  'district_committee',
  'sector_committee',
  'commune_committee',
  'grassroots_committee',
  'grassroots_cell',
  'section_committee',
  'cell',
  'peoples_council',
  'peoples_committee',
  'department',
  'state_unit',
  'court',
  'procuracy',
  'front',
  'mass_organisation',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** What never changes: 'bt.btc'. */
export type OrganisationCode = string

/** What an organisation was called and where it stood during [from, until). */
export interface OrganisationPeriod extends DayRange {
  readonly code: OrganisationCode
  readonly name: string
  readonly kind: OrganisationKind
  /** The direct superior; null at the top of a line. */
  readonly parent: OrganisationCode | null
  /** The Party body that leads it, for bodies outside the Party line. */
  readonly ledBy: OrganisationCode | null
  /** A collective name under which documents address several bodies, such as 'Đảng đoàn các tổ chức chính trị - xã hội tỉnh'. */
  readonly group: string | null
}

/** Another name of an organisation during [from, until). */
export interface OrganisationAlias extends DayRange {
  readonly code: OrganisationCode
  readonly alias: string
}
