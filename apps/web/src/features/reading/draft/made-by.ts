import type { DraftWork } from '@dondoc/domain/drafts'

/** The first task that an edit brought in, such as the whole of a merging; null where it brought none. */
export function madeBy(before: DraftWork, after: DraftWork): string | null {
  if (before.tasks.length === after.tasks.length) return null
  const known = new Set(before.tasks.map(({ id }) => id))
  return after.tasks.find(({ id }) => !known.has(id))?.id ?? null
}
