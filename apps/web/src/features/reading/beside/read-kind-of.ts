import type { TaskFieldName } from '@dondoc/domain/programme'
import type { ReadKind } from './reading-mark.ts'

const kinds: Partial<Record<TaskFieldName, ReadKind>> = {
  lead: 'body',
  coordinating: 'body',
  schedule: 'time',
  deliverable: 'product',
  references: 'citation',
}

/** The colour and line a field's words carry in the document; the task's own words carry none of these. */
export function readKindOf(field: TaskFieldName): ReadKind | undefined {
  return kinds[field]
}
