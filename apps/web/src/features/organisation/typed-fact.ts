import { addDays, type LocalDate } from '@dondoc/domain/days'
import type { ClassLevel, GrassrootsFact, GrassrootsFactType } from '@dondoc/domain/grassroots'

/** A fact while it is typed: every box of its matter, some still empty. */
export interface TypedFact {
  readonly type: GrassrootsFactType
  readonly number: string
  readonly issuer: string
  readonly documentId: string | null
  /** The day of the fact: signed, begun, counted or decided. */
  readonly day: LocalDate | null
  readonly lastDay: LocalDate | null
  readonly cells: number | null
  readonly official: number | null
  readonly probationary: number | null
  readonly year: number | null
  readonly level: ClassLevel | null
}

export function blankFact(type: GrassrootsFactType, isCell: boolean): TypedFact {
  return {
    ...{ type, number: '', issuer: '', documentId: null, day: null, lastDay: null },
    ...{ cells: isCell ? 1 : null, official: null, probationary: null, year: null, level: null },
  }
}

export function typedFrom(fact: GrassrootsFact): TypedFact {
  const blank = blankFact(fact.type, false)
  switch (fact.type) {
    case 'founding': {
      const { number, issuer, documentId, signedOn } = fact
      return { ...blank, number, issuer, documentId, day: signedOn }
    }
    case 'term':
      return { ...blank, day: fact.from, lastDay: addDays(fact.until, -1) }
    case 'counts': {
      const { cells, official, probationary, on } = fact
      return { ...blank, cells, official, probationary, day: on }
    }
    case 'classification':
      return { ...blank, year: fact.year, level: fact.level, day: fact.decidedOn }
  }
}

/** The fact, or null where a box is still empty. */
export function factFrom(typed: TypedFact): GrassrootsFact | null {
  const { type, day, lastDay, cells, official, probationary, year, level, documentId } = typed
  if (!day) return null
  switch (type) {
    case 'founding': {
      const [number, issuer] = [typed.number.trim(), typed.issuer.trim()]
      return number && issuer ? { type, number, issuer, signedOn: day, documentId } : null
    }
    case 'term':
      return lastDay && { type, from: day, until: addDays(lastDay, 1) }
    case 'counts':
      if (cells === null || official === null || probationary === null) return null
      return { type, on: day, cells, official, probationary }
    case 'classification':
      return year === null || !level ? null : { type, year, level, decidedOn: day }
  }
}
