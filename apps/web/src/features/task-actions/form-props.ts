import type { RegisterRow } from '@dondoc/contracts'

/** What every form of an action takes. */
export interface FormProps {
  readonly row: RegisterRow
  readonly onClose: () => void
  readonly onTyped?: (isTyped: boolean) => void
}
