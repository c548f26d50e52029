import type { LocalDate } from '../days/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'

/**
 * The last day on which the holder is on time: the current deadline, but never before the day on which it took the work over,
 * for the lateness of an earlier holder stays with that one (DOMAIN section 5). Due 31/12/2024 and taken over on 03/02/2025
 * answers by 03/02/2025. Null where there is no deadline.
 */
export function answerBy({ currentDeadline, takenOverOn }: AssignmentFacts): LocalDate | null {
  if (currentDeadline === null || takenOverOn === null) return currentDeadline
  return takenOverOn > currentDeadline ? takenOverOn : currentDeadline
}
