import { type LocalDate, yearOf } from '../days/index.ts'

/** The four levels at which a Party organisation is classified each year (QĐ 124-QĐ/TW of 04/10/2023; DOMAIN Rules 4.3). */
export const classLevels = ['excellent', 'good', 'fulfilled', 'not_fulfilled'] as const
export type ClassLevel = (typeof classLevels)[number]

/** How many cells and members an organisation has, with all within it: counts only, never persons. */
export interface MemberCounts {
  readonly cells: number
  /** Đảng viên chính thức. */
  readonly official: number
  /** Đảng viên dự bị. */
  readonly probationary: number
}

/** One thing the grassroots database knows of an organisation, as of the day that the fact itself names (DOMAIN Rules 4.7). */
export type GrassrootsFact =
  | {
      readonly type: 'founding'
      readonly number: string
      readonly signedOn: LocalDate
      readonly issuer: string
      /** Its entry in the register of documents, where there is one. */
      readonly documentId: string | null
    }
  /** The term of its committee, [from, until). */
  | { readonly type: 'term'; readonly from: LocalDate; readonly until: LocalDate }
  | ({ readonly type: 'counts'; readonly on: LocalDate } & MemberCounts)
  | {
      readonly type: 'classification'
      readonly year: number
      readonly level: ClassLevel
      readonly decidedOn: LocalDate
    }

export const grassrootsFactTypes = ['founding', 'term', 'counts', 'classification'] as const
export type GrassrootsFactType = (typeof grassrootsFactTypes)[number]
export type FactOf<Type extends GrassrootsFactType> = Extract<GrassrootsFact, { readonly type: Type }>

/** The day from which a fact is known of the organisation. */
export function dayOfFact(fact: GrassrootsFact): LocalDate {
  if (fact.type === 'founding') return fact.signedOn
  if (fact.type === 'term') return fact.from
  return fact.type === 'counts' ? fact.on : fact.decidedOn
}

/** What can be said once: a matter on a day, the class of a year. Saying it again is a correction. */
export function slotOfFact(fact: GrassrootsFact): string {
  return fact.type === 'classification' ? `class ${fact.year}` : `${fact.type} ${dayOfFact(fact)}`
}

/** Whether a day of decision can be that of a class: the year must have begun, and it is mostly decided at its end. */
export function mayClassify({ year, decidedOn }: FactOf<'classification'>): boolean {
  return yearOf(decidedOn) >= year
}
