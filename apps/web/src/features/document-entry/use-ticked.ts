import type { WaitingTask } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import { useState } from 'react'

/** The tasks a person ticked, with new deadlines where they gave one, and the day from which their time is to run; `first` are ticked at once. */
export function useTicked(today: LocalDate, first: readonly WaitingTask[] = []) {
  const [deadlines, setDeadlines] = useState<ReadonlyMap<string, LocalDate | null>>(
    () => new Map(first.map(({ taskId }) => [taskId, null])),
  )
  const [on, setOn] = useState(today)
  return {
    ...{ on, setOn },
    has: (taskId: string) => deadlines.has(taskId),
    deadlineOf: (taskId: string) => deadlines.get(taskId) ?? null,
    tick: (taskId: string, isOn: boolean) =>
      setDeadlines((was) => {
        const next = new Map(was)
        if (isOn) next.set(taskId, null)
        else next.delete(taskId)
        return next
      }),
    setDeadline: (taskId: string, deadline: LocalDate | null) =>
      setDeadlines((was) => new Map(was).set(taskId, deadline)),
  }
}

export type Ticked = ReturnType<typeof useTicked>

/** What is still to be said before the ticked tasks can be released; null where nothing is. */
export function lackOf(chosen: readonly WaitingTask[], ticked: Ticked): 'nothing' | 'missing' | null {
  if (chosen.length === 0) return 'nothing'
  const isLacking = (task: WaitingTask) => needsDeadline(task, ticked.on) && !ticked.deadlineOf(task.taskId)
  return chosen.some(isLacking) ? 'missing' : null
}

/** A task whose own time has passed before the clock starts gets its deadline from a person. */
export function needsDeadline({ deadline }: WaitingTask, on: LocalDate): boolean {
  return deadline !== null && deadline < on
}
