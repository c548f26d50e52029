import type { PlanEdit, PlanView } from '@dondoc/contracts'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { usePlanChanged } from './use-plan-changed.ts'

/** Sends one edit at a time of the plan as it is on the screen; `then` is done once the new state is there. */
export function usePlanEdit({ planId, version }: PlanView) {
  const changed = usePlanChanged()
  const edit = useMutation(trpc.plans.edit.mutationOptions({ onSuccess: changed }))
  function send(change: PlanEdit, then: () => void = () => {}) {
    if (edit.isPending) return
    edit.mutate({ planId, version, edit: change }, { onSuccess: () => void setTimeout(then) })
  }
  return { edit, send }
}
