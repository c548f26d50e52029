import type { DraftWork } from '@dondoc/domain/drafts'

/** The first task that a change brought in, brought back or rewrote, among those that are shown; null where it touched none. */
export function touchedTask(before: DraftWork, after: DraftWork): string | null {
  const was = new Map(before.tasks.map((task) => [task.id, JSON.stringify(task)]))
  const shown = after.tasks.filter(({ fate }) => fate === 'taken' || fate === 'dropped')
  const made = shown.find(({ id }) => !was.has(id))
  const touched = made ?? shown.find((task) => was.get(task.id) !== JSON.stringify(task))
  return touched?.id ?? null
}
