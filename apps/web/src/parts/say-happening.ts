import type { HistoryEntry } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import type { Words } from '../words/use-words.ts'

/** One entry in words: what happened, and what was written with it. */
export function sayHappening(
  t: Words,
  { happening, otherHolder }: Pick<HistoryEntry, 'happening' | 'otherHolder'>,
): { what: string; words: string[] } {
  switch (happening.type) {
    case 'assigned':
    case 'evidence-accepted':
      return said(t(`assignment.happened.${happening.type}`))
    case 'trigger-registered':
      return said(
        t('assignment.happened.trigger-registered', { document: happening.document }),
        happening.deadline && t('assignment.happened.triggerDeadline', { day: writeDay(happening.deadline) }),
      )
    case 'progress-recorded':
      return said(
        t('assignment.happened.progress-recorded'),
        happening.done,
        happening.obstacles && t('assignment.happened.obstacles', { words: happening.obstacles }),
      )
    case 'evidence-submitted': {
      const { number, date, receiver } = happening.evidence
      return said(t('assignment.happened.evidence-submitted', { number, day: writeDay(date), receiver }))
    }
    case 'urged':
      return said(t('assignment.happened.urged', { day: writeDay(happening.replyBy) }), happening.message)
    case 'deadline-extended':
      return said(
        t('assignment.happened.deadline-extended', { day: writeDay(happening.deadline) }),
        happening.reason,
      )
    case 'taken-over':
      return said(t('assignment.happened.taken-over', { body: otherHolder?.name ?? happening.from }))
    case 'handed-over':
      return said(
        t('assignment.happened.handed-over', { body: otherHolder?.name ?? happening.to }),
        happening.reason,
      )
    default:
      return said(t(`assignment.happened.${happening.type}`), happening.reason)
  }
}

function said(what: string, ...words: (string | null)[]): { what: string; words: string[] } {
  return { what, words: words.filter((line) => line !== null && line !== '') as string[] }
}
