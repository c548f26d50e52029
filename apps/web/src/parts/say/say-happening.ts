import type { HistoryEntry } from '@dondoc/contracts'
import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { writeSchedule } from '@dondoc/domain/schedules'
import type { Correction } from '@dondoc/domain/tasks'
import type { Words } from '../../words/use-words.ts'

/** One entry in words: what happened, and what was written with it. */
export function sayHappening(
  t: Words,
  { happening, otherHolder }: Pick<HistoryEntry, 'happening' | 'otherHolder'>,
): { what: string; words: string[] } {
  switch (happening.type) {
    case 'assigned':
    case 'acknowledged':
    case 'below-done':
    case 'below-open':
      return said(t(`assignment.happened.${happening.type}`))
    case 'evidence-accepted':
      return said(
        t('assignment.happened.evidence-accepted', { quality: t(`assignment.quality.${happening.quality}`) }),
      )
    case 'refusal-answered':
      return said(
        t(`assignment.happened.refusal-${happening.released ? 'released' : 'upheld'}`),
        happening.reason,
      )
    case 'trigger-registered':
      return said(
        t('assignment.happened.trigger-registered', { document: happening.document }),
        happening.deadline && t('assignment.happened.triggerDeadline', { day: writeDay(happening.deadline) }),
      )
    case 'trigger-withdrawn':
      return said(
        t('assignment.happened.trigger-withdrawn', { document: happening.document }),
        happening.restored && sayRestored(t, happening.restored.deadline),
        happening.reason,
      )
    case 'progress-recorded':
      return said(
        t('assignment.happened.progress-recorded'),
        happening.done,
        happening.obstacles && t('assignment.happened.obstacles', { words: happening.obstacles }),
        happening.proposal ? t('assignment.happened.proposal', { replace: happening.proposal }) : null,
        happening.expectedOn
          ? t('assignment.happened.expected', { day: writeDay(happening.expectedOn) })
          : null,
      )
    case 'evidence-submitted': {
      const { number, date, receiver } = happening.evidence
      return said(t('assignment.happened.evidence-submitted', { number, day: writeDay(date), receiver }))
    }
    case 'urged':
      return said(t('assignment.happened.urged', { day: writeDay(happening.replyBy) }), happening.message)
    case 'directed':
      return said(
        t('assignment.happened.directed', {
          kind: t(`assignment.directive.${happening.kind}`),
          day: writeDay(happening.replyBy),
        }),
        happening.message,
      )
    case 'directive-answered':
      return said(t('assignment.happened.directive-answered'), happening.reply)
    case 'extension-asked':
    case 'deadline-extended':
      return said(
        t(`assignment.happened.${happening.type}`, { day: writeDay(happening.deadline) }),
        happening.reason,
      )
    case 'rescheduled':
      return said(
        t('assignment.happened.rescheduled', { document: happening.document }),
        writeSchedule(happening.schedule),
      )
    case 'disputed':
    case 'correction-approved':
      return said(
        t(`assignment.happened.${happening.type}`, { what: sayCorrection(t, happening.correction) }),
        happening.reason,
      )
    case 'taken-over':
      return said(t('assignment.happened.taken-over', { body: otherHolder?.name ?? happening.from }))
    case 'handed-over':
      return said(
        t('assignment.happened.handed-over', { body: otherHolder?.name ?? happening.to }),
        happening.reason,
      )
    case 'giver-changed':
      return said(
        t('assignment.happened.giver-changed', {
          body: otherHolder?.name ?? happening.under.organisationCode,
        }),
      )
    default:
      return said(t(`assignment.happened.${happening.type}`), happening.reason)
  }
}

function sayRestored(t: Words, deadline: LocalDate | null): string {
  return deadline
    ? t('assignment.happened.triggerRestored', { day: writeDay(deadline) })
    : t('assignment.happened.triggerUndated')
}

function sayCorrection(t: Words, correction: Correction): string {
  switch (correction.what) {
    case 'evidence': {
      const { number, date } = correction.evidence
      return t('assignment.correction.evidence', { number, day: writeDay(date) })
    }
    case 'deadline':
      return t('assignment.correction.deadline', { day: writeDay(correction.deadline) })
    case 'not-done':
      return t('assignment.correction.not-done')
    case 'words':
      return t('assignment.correction.words', { words: correction.words })
  }
}

function said(what: string, ...words: (string | null)[]): { what: string; words: string[] } {
  return { what, words: words.filter((line) => line !== null && line !== '') as string[] }
}
