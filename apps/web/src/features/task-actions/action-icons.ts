import {
  IconArrowBackUp,
  IconChecklist,
  IconFileCheck,
  IconPencil,
  IconSpeakerphone,
  type TablerIcon,
} from '@tabler/icons-react'
import type { TaskAction } from './action-order.ts'

export const actionIcons: Readonly<Record<TaskAction, TablerIcon>> = {
  'accept-evidence': IconChecklist,
  'submit-evidence': IconFileCheck,
  'record-progress': IconPencil,
  'return-evidence': IconArrowBackUp,
  urge: IconSpeakerphone,
}
