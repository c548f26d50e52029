import type { AssignmentView, HistoryEntry } from '@dondoc/contracts'
import { type LocalDate, writeDay } from '@dondoc/domain/days'
import type { AssignmentEventType } from '@dondoc/domain/tasks'
import { sayAge } from '../../parts/last-update.tsx'
import { sayAuthor } from '../../parts/say-author.ts'
import type { Words } from '../../words/use-words.ts'

/** The facts behind a flag, each a sentence: who set the deadline and from which words, entries, evidence, urgings. */
export function whyFlagged(t: Words, view: AssignmentView): string[] {
  return [
    sayDeadline(t, view),
    sayExtension(t, view),
    sayAssigned(t, view),
    sayProgress(t, view.row.lastProgressOn, view.asOf),
    ...sayEvidence(t, view),
    sayUrgings(t, view),
    view.row.derived.status === 'under_correction' ? t('assignment.whyDisputed') : null,
  ].filter((sentence) => sentence !== null)
}

function sayDeadline(t: Words, { row }: AssignmentView): string | null {
  const phrase = row.schedulePhrase
  if (!row.deadline) return phrase ? t('assignment.whyNoDeadline', { phrase }) : null
  const day = writeDay(row.deadline)
  return phrase ? t('assignment.whyDeadline', { day, phrase }) : t('assignment.whyDeadlineOnly', { day })
}

function sayExtension(t: Words, { row }: AssignmentView): string | null {
  if (!row.originalDeadline || row.originalDeadline === row.deadline) return null
  return t('assignment.whyExtended', { day: writeDay(row.originalDeadline) })
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

function sayUrgings(t: Words, { row }: AssignmentView): string {
  if (row.urgings === 0 || !row.lastUrgedOn) return t('assignment.whyNotUrged')
  return t('assignment.whyUrged', { count: row.urgings, day: writeDay(row.lastUrgedOn) })
}

function entriesOf(view: AssignmentView, type: AssignmentEventType): HistoryEntry[] {
  return view.history.filter((entry) => entry.happening.type === type)
}
