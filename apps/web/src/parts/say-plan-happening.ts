import type { PlanHistoryEntry } from '@dondoc/contracts'
import type { Words } from '../words/use-words.ts'

/** One entry of a plan's history in words: what happened, and what was written with it. */
export function sayPlanHappening(
  t: Words,
  { happening }: Pick<PlanHistoryEntry, 'happening'>,
): { what: string; words: string | null } {
  switch (happening.type) {
    case 'begun':
      return { what: t('plans.happened.begun', { count: happening.lines.length }), words: null }
    case 'line-put':
      return { what: t('plans.happened.line-put'), words: happening.line.text }
    case 'line-dropped':
    case 'line-moved':
      return { what: t(`plans.happened.${happening.type}`), words: happening.text }
    case 'approved':
      return { what: t('plans.happened.approved', { code: happening.code }), words: null }
    case 'returned':
    case 'revised':
      return { what: t(`plans.happened.${happening.type}`), words: happening.reason }
    default:
      return { what: t(`plans.happened.${happening.type}`), words: null }
  }
}
