import type { DerivedStatus } from './derived-status.ts'

/** The shades within a status that are counted apart: done by timing, standing by update, overdue by band. */
export const grades = [
  'early',
  'on_time',
  'late',
  'not_assessed',
  'kept_up',
  'update_late',
  '1-7',
  '8-30',
  'over-30',
] as const
export type Grade = (typeof grades)[number]

export function gradeOf(derived: DerivedStatus): Grade | null {
  switch (derived.status) {
    case 'done':
      return derived.timing
    case 'standing':
      return derived.update === 'late' ? 'update_late' : 'kept_up'
    case 'overdue':
      return derived.band
    default:
      return null
  }
}
