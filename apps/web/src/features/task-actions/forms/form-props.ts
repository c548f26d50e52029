import type { RegisterRow } from '@dondoc/contracts'
import type { TaskAction } from '../action-order.ts'

/** What every form of an action takes. */
export interface FormProps {
  readonly row: RegisterRow
  readonly action: TaskAction
  readonly onClose: () => void
  readonly onTyped?: (isTyped: boolean) => void
}
