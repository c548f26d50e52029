import type { TargetStandingKind } from '@dondoc/domain/targets'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleOff,
  IconHelpCircle,
  IconTrendingUp,
} from '@tabler/icons-react'
import type { Look } from './status-look.ts'

const looks: Readonly<Record<TargetStandingKind, Look>> = {
  reached: { tone: 'done', form: 'plain', icon: IconCircleCheck },
  on_course: { tone: 'progress', form: 'plain', icon: IconTrendingUp },
  behind: { tone: 'overdue-1', form: 'plain', icon: IconAlertTriangle },
  no_course: { tone: 'none', form: 'plain', icon: IconHelpCircle },
  no_figure: { tone: 'none', form: 'dashed', icon: IconCircleDashed },
  ended: { tone: 'none', form: 'plain', icon: IconCircleOff },
}

export function lookOfTarget(standing: TargetStandingKind): Look {
  return looks[standing]
}
