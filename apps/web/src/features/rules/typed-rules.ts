import { type OfficeRules, type RuleName, ruleNames } from '@dondoc/domain/office-rules'
import { readRule } from './read-rule.ts'

/** The numbers of a form as they are typed. */
export type TypedRules = Readonly<Record<RuleName, string>>

export function typedRules(rules: OfficeRules): TypedRules {
  const { yellowDays, dueSoonDays, specialRedDays, acceptanceLimitDays } = rules
  const { lateStartDays, belowDoneDays, directiveReplyDays, extensionNoticeDays } = rules
  return {
    ...{ yellowDays: `${yellowDays}`, dueSoonDays: `${dueSoonDays}`, specialRedDays: `${specialRedDays}` },
    ...{ acceptanceLimitDays: `${acceptanceLimitDays}`, lateStartDays: `${lateStartDays}` },
    ...{ belowDoneDays: `${belowDoneDays}`, directiveReplyDays: `${directiveReplyDays}` },
    extensionNoticeDays: `${extensionNoticeDays ?? ''}`,
  }
}

/** Null where one of them is outside its bounds. */
export function readRules(typed: TypedRules, cadence: OfficeRules['cadence']): OfficeRules | null {
  if (ruleNames.some((rule) => readRule(rule, typed[rule]) === 'outside')) return null
  const days = (rule: RuleName) => Number(typed[rule])
  return {
    ...{ yellowDays: days('yellowDays'), dueSoonDays: days('dueSoonDays') },
    ...{ specialRedDays: days('specialRedDays'), acceptanceLimitDays: days('acceptanceLimitDays') },
    ...{ lateStartDays: days('lateStartDays'), belowDoneDays: days('belowDoneDays') },
    directiveReplyDays: days('directiveReplyDays'),
    extensionNoticeDays: typed.extensionNoticeDays.trim() === '' ? null : days('extensionNoticeDays'),
    cadence,
  }
}
