import type { OfficeRules } from '@dondoc/domain/office-rules'
import type { Words } from '../../words/use-words.ts'

/** The number of a rule, with what it counts. */
export function sayRule(t: Words, rules: OfficeRules, rule: keyof OfficeRules): string {
  switch (rule) {
    case 'cadence':
      return t(`rules.cadence.${rules.cadence}`)
    case 'extensionNoticeDays': {
      const days = rules.extensionNoticeDays
      return days === null ? t('rules.anyDay') : t('rules.days', { count: days })
    }
    case 'directiveReplyDays':
      return t('rules.workingDays', { count: rules.directiveReplyDays })
    case 'yellowDays':
    case 'dueSoonDays':
      return t('rules.daysAhead', { count: rules[rule] })
    case 'specialRedDays':
      return t('rules.daysLate', { count: rules.specialRedDays })
    default:
      return t('rules.days', { count: rules[rule] })
  }
}
