import type { LocalDate } from '../days/index.ts'
import type { AssignmentEventType, AssignmentHappening } from './assignment-event.ts'

/** What a leader can call for from a row: act, extend, reassign, send evidence, check a figure. */
export const directiveKinds = ['urge', 'extend', 'reassign', 'ask-evidence', 'ask-check'] as const
export type DirectiveKind = (typeof directiveKinds)[number]

/** A directive that nobody has answered. */
export interface OpenDirective {
  /** The sequence of the event that gave it. */
  readonly sequence: number
  readonly kind: DirectiveKind
  readonly on: LocalDate
  readonly replyBy: LocalDate
}

/** The acts that are an answer by themselves; a reply in words answers every kind. */
const answeringActs: Readonly<Record<DirectiveKind, readonly AssignmentEventType[]>> = {
  urge: ['progress-recorded', 'evidence-submitted', 'evidence-accepted'],
  extend: ['deadline-extended', 'extension-refused', 'evidence-accepted'],
  reassign: ['evidence-accepted'],
  'ask-evidence': ['evidence-submitted', 'evidence-accepted'],
  'ask-check': ['disputed'],
}

/** The directives that still wait for an answer once this has happened. */
export function stillOpen(
  directives: readonly OpenDirective[],
  happening: AssignmentHappening,
): readonly OpenDirective[] {
  if (directives.length === 0) return directives
  return directives.filter(({ sequence, kind }) => {
    if (happening.type === 'directive-answered') return happening.directive !== sequence
    return !answeringActs[kind].includes(happening.type)
  })
}

/** The day by which the first unanswered directive asks for its reply; null where none is open. */
export function firstReplyBy(directives: readonly OpenDirective[]): LocalDate | null {
  return directives.reduce<LocalDate | null>(
    (first, { replyBy }) => (first === null || replyBy < first ? replyBy : first),
    null,
  )
}
