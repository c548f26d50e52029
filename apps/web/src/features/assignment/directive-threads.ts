import type { AssignmentView, HistoryEntry } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import { type OpenDirective, stillOpen } from '@dondoc/domain/tasks'

/** A directive with what answered it. */
export interface DirectiveThread {
  readonly given: HistoryEntry
  readonly kind: OpenDirective['kind']
  readonly replyBy: LocalDate
  /** A reply in words, or the act that was an answer by itself; null while it waits. */
  readonly answer: HistoryEntry | null
}

/** Every directive and urging with its answer, the newest first. */
export function directiveThreads({ history }: Pick<AssignmentView, 'history'>): DirectiveThread[] {
  return history.flatMap((given, index) => {
    const directive = directiveIn(given)
    if (!directive) return []
    const later = history.slice(0, index).reverse()
    const answer = later.find(({ happening }) => stillOpen([directive], happening).length === 0)
    return [{ given, kind: directive.kind, replyBy: directive.replyBy, answer: answer ?? null }]
  })
}

function directiveIn({ sequence, on, happening }: HistoryEntry): OpenDirective | null {
  if (happening.type === 'urged') return { sequence, on, kind: 'urge', replyBy: happening.replyBy }
  if (happening.type !== 'directed') return null
  return { sequence, on, kind: happening.kind, replyBy: happening.replyBy }
}
