import type { PlanStanding } from '@dondoc/domain/plans'
import { type Look, lookOfStatus } from './status-look.ts'

const looks: Readonly<Record<PlanStanding, Look>> = {
  none: lookOfStatus('no_deadline'),
  draft: lookOfStatus('not_yet_begun'),
  submitted: lookOfStatus('awaiting_acceptance'),
  returned: lookOfStatus('due_soon'),
  approved: lookOfStatus('done'),
}

export function lookOfPlan(standing: PlanStanding): Look {
  return looks[standing]
}
