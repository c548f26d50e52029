import type { FormProps } from '../forms/form-props.ts'
import { useRecorded } from '../use-recorded.ts'

/** What follows once the change is kept: the form closes, the figures move, the person is told. */
export function useSent({ action, onClose }: Pick<FormProps, 'action' | 'onClose'>): {
  onSuccess: () => void
} {
  const recorded = useRecorded(action)
  return {
    onSuccess: () => {
      onClose()
      void recorded()
    },
  }
}
