import type { TextRange } from '../programme/index.ts'
import type { MadeTask } from './draft-work.ts'

/** Where a task's words stand in the document; several ranges over page breaks and after merging. */
export function sourcesOf({ read }: Pick<MadeTask, 'read'>): readonly TextRange[] {
  return read.readings.text?.ranges ?? [read.source]
}
