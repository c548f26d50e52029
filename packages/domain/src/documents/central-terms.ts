import { day, type LocalDate } from '../days/index.ts'

/** A committee's term from the day its congress closed until the next one closed. */
export interface CommitteeTerm {
  readonly name: string
  readonly from: LocalDate
  readonly until: LocalDate | null
}

/**
 * The terms of the central committee. Papers marked TW are numbered anew in each (Hướng dẫn 36-HD/VPTW of 03/4/2018, then
 * 05-HD/VPTW of 2026): 164-QĐ/TW of 2013 and 164-QĐ/TW of 2024 are two documents.
 */
export const centralTerms: readonly CommitteeTerm[] = [
  { name: 'IX', from: day('2001-04-22'), until: day('2006-04-25') },
  { name: 'X', from: day('2006-04-25'), until: day('2011-01-19') },
  { name: 'XI', from: day('2011-01-19'), until: day('2016-01-28') },
  { name: 'XII', from: day('2016-01-28'), until: day('2021-02-01') },
  { name: 'XIII', from: day('2021-02-01'), until: day('2026-01-23') },
  { name: 'XIV', from: day('2026-01-23'), until: null },
]
