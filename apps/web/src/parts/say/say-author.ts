import type { Words } from '../../words/use-words.ts'

/** Who recorded an entry: a post by its name, or the system itself. */
export function sayAuthor(t: Words, by: string): string {
  return by === 'system' ? t('assignment.bySystem') : by
}
