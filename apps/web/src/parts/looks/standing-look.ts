import type { DocumentStanding } from '@dondoc/domain/documents'
import {
  IconBan,
  IconCalendarX,
  IconCircleCheck,
  IconHourglassLow,
  IconQuote,
  IconReplace,
} from '@tabler/icons-react'
import type { Look } from './status-look.ts'

const byStanding: Readonly<Record<DocumentStanding, Look>> = {
  in_force: { tone: 'done', form: 'plain', icon: IconCircleCheck },
  not_yet_in_force: { tone: 'progress', form: 'outlined', icon: IconHourglassLow },
  replaced: { tone: 'late', form: 'plain', icon: IconReplace },
  repealed: { tone: 'none', form: 'struck', icon: IconBan },
  expired: { tone: 'none', form: 'plain', icon: IconCalendarX },
  only_cited: { tone: 'none', form: 'dashed', icon: IconQuote },
}

export function lookOfStanding(standing: DocumentStanding): Look {
  return byStanding[standing]
}
