import type { TextRange } from '@dondoc/domain/programme'

/** What a stretch of the document was read as. */
export const readKinds = ['body', 'time', 'product', 'citation'] as const
export type ReadKind = (typeof readKinds)[number]

/** A stretch that something points at: a task, one of its fields, or a place to look at again. */
export interface ReadingMark {
  readonly kind: 'task' | 'finding' | ReadKind
  readonly range: TextRange
  /** The task's or the finding's id. */
  readonly id: string
  /** What is said about it: a task's code, a finding's sentence. */
  readonly said: string
  /** Whether its label stands here: a task that a page break cuts is labelled once. */
  readonly begins: boolean
}
