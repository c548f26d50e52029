import type { AssignmentView, HistoryEntry } from '@dondoc/contracts'
import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { type AssignmentEventType, firstReplyBy } from '@dondoc/domain/tasks'
import { sayAge } from '../../parts/history/last-update.tsx'
import { sayAuthor } from '../../parts/say/say-author.ts'
import { sayHappening } from '../../parts/say/say-happening.ts'
import type { Words } from '../../words/use-words.ts'
import { deadlineMoves } from './deadline-moves.ts'

/** The facts behind a flag, each a sentence: who set the deadline and from which words, entries, evidence, urgings. */
export function whyFlagged(t: Words, view: AssignmentView): string[] {
  return [
    sayDeadline(t, view),
    ...sayMoves(t, view),
    sayAssigned(t, view),
    sayProgress(t, view.row.lastProgressOn, view.asOf),
    ...sayEvidence(t, view),
    sayBelow(t, view),
    sayUrgings(t, view),
    sayOpenDirectives(t, view),
    ...sayAlerts(t, view),
  ].filter((sentence) => sentence !== null)
}

function sayDeadline(t: Words, { row }: AssignmentView): string | null {
  const phrase = row.schedulePhrase
  if (row.exception?.kind === 'update_late' && row.derived.status === 'standing')
    return t('assignment.whyUpdateBy', { day: writeDay(row.derived.updateBy) })
  if (!row.deadline) return phrase ? t('assignment.whyNoDeadline', { phrase }) : null
  const day = writeDay(row.deadline)
  return phrase ? t('assignment.whyDeadline', { day, phrase }) : t('assignment.whyDeadlineOnly', { day })
}

/** Every move of the deadline, with who moved it; the original one stands first. */
function sayMoves(t: Words, view: AssignmentView): string[] {
  const moves = deadlineMoves(view).map((entry) =>
    t('assignment.whyMoved', {
      what: sayHappening(t, entry).what,
      by: sayAuthor(t, entry.by),
      day: writeDay(entry.on),
    }),
  )
  const { originalDeadline, deadline } = view.row
  if (!originalDeadline || originalDeadline === deadline) return moves
  return [t('assignment.whyExtended', { day: writeDay(originalDeadline) }), ...moves]
}

function sayAssigned(t: Words, view: AssignmentView): string | null {
  const [assigned] = entriesOf(view, 'assigned')
  return assigned
    ? t('assignment.whyAssigned', { day: writeDay(assigned.on), by: sayAuthor(t, assigned.by) })
    : null
}

function sayProgress(t: Words, on: LocalDate | null, day: LocalDate): string {
  if (!on) return t('assignment.whyNoProgress')
  return t('assignment.whyProgress', { day: writeDay(on), age: sayAge(t, on, day) })
}

function sayEvidence(t: Words, view: AssignmentView): string[] {
  const { evidence } = view
  const returned = entriesOf(view, 'evidence-returned').length
  const now = evidence
    ? t('assignment.whyEvidence', {
        number: evidence.number,
        day: writeDay(evidence.date),
        receiver: evidence.receiver,
      })
    : t('assignment.whyNoEvidence')
  return returned > 0 ? [now, t('assignment.whyReturned', { count: returned })] : [now]
}

function sayBelow(t: Words, { row, cascade }: AssignmentView): string | null {
  if (row.exception?.kind !== 'below_done' || !cascade) return null
  return t('assignment.whyBelowDone', { count: row.exception.days, total: cascade.total })
}

function sayUrgings(t: Words, { row }: AssignmentView): string {
  if (row.urgings === 0 || !row.lastUrgedOn) return t('assignment.whyNotUrged')
  return t('assignment.whyUrged', { count: row.urgings, day: writeDay(row.lastUrgedOn) })
}

function sayOpenDirectives(t: Words, { directives }: AssignmentView): string | null {
  const replyBy = firstReplyBy(directives)
  if (!replyBy) return null
  return t('assignment.whyUnanswered', { count: directives.length, day: writeDay(replyBy) })
}

function sayAlerts(t: Words, { alerts }: AssignmentView): string[] {
  return alerts.map(({ level, to, on }) =>
    t('assignment.whyAlerted', { alert: t(`status.alerts.${level}`), to: to.name, day: writeDay(on) }),
  )
}

function entriesOf(view: AssignmentView, type: AssignmentEventType): HistoryEntry[] {
  return view.history.filter((entry) => entry.happening.type === type)
}
