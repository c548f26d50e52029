import { readMarked } from '../programme/index.ts'
import { refuse } from '../refusals/index.ts'
import { codesBeside } from './codes-beside.ts'
import type { DraftAtHand } from './decide-draft-edit.ts'
import type { DraftCommand } from './draft-command.ts'
import type { DraftEdit } from './draft-edit.ts'
import type { DraftRefusal } from './draft-refusals.ts'
import type { WorkingTask } from './draft-work.ts'
import { documentValuesOf, valuesOf } from './field-of.ts'
import { sourcesOf } from './sources-of.ts'
import { wordsAt } from './words-at.ts'

/** Words of the document that a person marked become a task, under the heading of the task they follow in the text. */
export function addTask(
  { work, text, sequence }: DraftAtHand,
  { ranges, before }: Extract<DraftCommand, { type: 'add-task' }>,
): DraftEdit | DraftRefusal {
  const outside = ranges.some(({ from, until }) => from < 0 || from >= until || until > text.length)
  if (outside || !/\p{L}/u.test(wordsAt(text, ranges))) return refuse('place-outside-words')
  if (before !== null && !work.tasks.some((task) => task.id === before))
    return refuse('task-not-there', { task: before })
  const above = taskAbove(work.tasks, ranges[0]?.from ?? 0)
  const { code, section, heading } = above ? valuesOf(above) : { code: 'VB-01', section: '', heading: '' }
  const [free = code] = codesBeside(work, code, 1)
  const documentDate = documentValuesOf(work.document).date
  const marked = { text, ranges, code: free, section, heading, documentDate }
  const task = { id: `e${sequence + 1}`, read: readMarked(marked), changed: {}, accepted: [] }
  return { type: 'task-added', task, before: before ?? taskBelow(work.tasks, above) }
}

function taskAbove(tasks: readonly WorkingTask[], place: number): WorkingTask | undefined {
  const placed = tasks.map((task) => ({ task, from: sourcesOf(task)[0]?.from ?? 0 }))
  return placed
    .filter(({ from }) => from <= place)
    .toSorted((a, b) => a.from - b.from)
    .at(-1)?.task
}

/** The task that now follows the one above; the first of all where none stands above. */
function taskBelow(tasks: readonly WorkingTask[], above: WorkingTask | undefined): string | null {
  return tasks[above ? tasks.indexOf(above) + 1 : 0]?.id ?? null
}
