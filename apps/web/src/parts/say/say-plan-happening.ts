import type { PlanHistoryEntry } from '@dondoc/contracts'
import type { PlanLine } from '@dondoc/domain/plans'
import type { Words } from '../../words/use-words.ts'

/** One entry of a plan's history in words: what happened, and what was written with it. */
export function sayPlanHappening(
  t: Words,
  { happening, responsible }: Pick<PlanHistoryEntry, 'happening' | 'responsible'>,
): { what: string; words: string | null } {
  switch (happening.type) {
    case 'begun':
      return { what: t('plans.happened.begun', { count: happening.lines.length }), words: null }
    case 'line-put':
      return { what: t('plans.happened.line-put'), words: sayLine(t, happening.line, responsible ?? '') }
    case 'purpose-written':
      return {
        what: t('plans.happened.purpose-written'),
        words: happening.words || t('plans.happened.purpose-emptied'),
      }
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

/** All that the line then said, a fact a line: whoever goes on from there overwrites no word unseen. */
function sayLine(t: Words, line: PlanLine, name: string): string {
  return [
    line.text,
    t('plans.responsible', { name }),
    t('plans.when', { when: line.schedulePhrase || t('plans.noTime') }),
    line.deliverable && t('plans.product', { words: line.deliverable }),
  ]
    .filter(Boolean)
    .join('\n')
}
