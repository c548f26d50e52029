import type { AssignmentHappening, HappeningOf } from '../tasks/index.ts'

const newsTypes = [
  'urged',
  'evidence-accepted',
  'evidence-returned',
  'deadline-extended',
  'extension-refused',
  'refusal-answered',
  'correction-approved',
  'correction-rejected',
  'withdrawn',
  'handed-over',
] as const

/** What a leader asks of the holder; to extend and to reassign is for the assigning side. */
const askedOfHolder = ['ask-evidence', 'ask-check'] as const

/** What the assigning side did with a piece of work, that its holder has to know without looking for it. */
export type TaskNews =
  | HappeningOf<(typeof newsTypes)[number]>
  | (HappeningOf<'directed'> & { readonly kind: (typeof askedOfHolder)[number] })

/** Whether the holder is told of what happened: decisions on its work and what is asked of it, not its own acts. */
export function isTaskNews(happening: AssignmentHappening): happening is TaskNews {
  if (happening.type === 'directed') return askedOfHolder.some((kind) => kind === happening.kind)
  return newsTypes.some((type) => type === happening.type)
}
