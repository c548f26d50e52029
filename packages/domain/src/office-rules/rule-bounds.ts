import type { OfficeRules } from './office-rules.ts'

/** The rules that are counted in days. */
export type RuleName = Exclude<keyof OfficeRules, 'cadence'>

/** The least and the most of each; special red by Công văn 1400-CV/VPTU of 28/8/2026. */
export const ruleBounds: Readonly<Record<RuleName, { readonly least: number; readonly most: number }>> = {
  yellowDays: { least: 1, most: 30 },
  dueSoonDays: { least: 1, most: 60 },
  specialRedDays: { least: 3, most: 5 },
  acceptanceLimitDays: { least: 1, most: 60 },
  lateStartDays: { least: 1, most: 180 },
  belowDoneDays: { least: 0, most: 30 },
  directiveReplyDays: { least: 1, most: 30 },
  extensionNoticeDays: { least: 0, most: 60 },
}

export const ruleNames = Object.keys(ruleBounds) as RuleName[]

/** Every rule, in the order in which people read them. */
export const allRules = [...ruleNames, 'cadence'] as const
