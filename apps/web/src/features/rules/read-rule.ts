import { type RuleName, ruleBounds } from '@dondoc/domain/office-rules'

/** The number that was typed for a rule; null where it is left empty and may be; 'outside' where it cannot be taken. */
export function readRule(rule: RuleName, typed: string): number | null | 'outside' {
  const words = typed.trim()
  if (words === '') return rule === 'extensionNoticeDays' ? null : 'outside'
  const { least, most } = ruleBounds[rule]
  const value = Number(words)
  return /^\d+$/.test(words) && value >= least && value <= most ? value : 'outside'
}
