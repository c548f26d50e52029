import { valuesOf, type WorkingTask } from '@dondoc/domain/drafts'
import { wordMatcher } from '../../../search/word-matcher.ts'

/**
 * The tasks of the list, in order: those taken and those dropped. Merged and split ones live on in others; the one that is
 * being written stays, whoever took it away meanwhile, so that no typed word is lost.
 */
export function shownTasks(
  tasks: readonly WorkingTask[],
  words = '',
  written: string | null = null,
): WorkingTask[] {
  const fits = wordMatcher(words)
  return tasks.filter((task) => {
    if (task.id === written) return true
    if (task.fate !== 'taken' && task.fate !== 'dropped') return false
    if (words === '') return true
    const { code, text, lead, deliverable } = valuesOf(task)
    return fits([code, text, ...lead, deliverable ?? ''].join(' '))
  })
}
