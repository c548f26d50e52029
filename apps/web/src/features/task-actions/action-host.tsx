import type { RegisterRow } from '@dondoc/contracts'
import { ReloadContext } from '../../parts/reload-context.ts'
import type { TaskAction } from './action-order.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { actionForms } from './forms/action-forms.ts'
import { useSeenRow } from './use-seen-row.ts'

interface ActionHostProps {
  readonly row: RegisterRow
  readonly action: TaskAction
  readonly onClose: () => void
  readonly onTyped?: (isTyped: boolean) => void
}

/** The form of an action, over the row as its reader saw it: what others record meanwhile is shown before it counts. */
export function ActionHost({ row, action, onClose, onTyped }: ActionHostProps) {
  const { seen, goOn } = useSeenRow(row)
  const Form = actionForms[action]
  return (
    <ReloadContext value={goOn}>
      {row.version !== seen.version && <ChangedMeanwhile row={row} since={seen.version} onSeen={goOn} />}
      <Form row={seen} {...{ action, onClose, onTyped }} />
    </ReloadContext>
  )
}
