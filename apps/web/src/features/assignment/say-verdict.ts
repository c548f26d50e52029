import { writeDay } from '@dondoc/domain/days'
import type { Verdict } from '@dondoc/domain/status'
import type { Words } from '../../words/use-words.ts'

/** Who or what is late, in one sentence. */
export function sayVerdict(t: Words, verdict: Verdict): string {
  if (verdict.verdict === 'disputed')
    return t('assignment.verdict.disputed', { day: writeDay(verdict.since) })
  const { days: count } = verdict
  if (verdict.verdict === 'body_late' && verdict.unheard) return t('assignment.verdict.unheard', { count })
  return t(`assignment.verdict.${verdict.verdict}`, { count })
}
