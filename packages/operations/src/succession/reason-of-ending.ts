import type { Endings } from './present-successions.ts'

/** The paper that ended a body, as the history names it. */
export function reasonOfEnding(code: string, { successions, decisions }: Endings): string {
  const decision = decisions.get(successions.get(code)?.decision ?? '')
  if (!decision) return 'Tổ chức đã kết thúc hoạt động'
  return decision.number ? `${decision.number}: ${decision.subject}` : decision.subject
}
