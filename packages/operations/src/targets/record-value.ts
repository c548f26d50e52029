import type { RecordValue } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { keepValue } from './keep-value.ts'

/** Records where a body stood before a programme, or what it measured for a period. */
export async function recordValue(context: OperationContext, input: RecordValue) {
  return context.db
    .transaction()
    .execute((tx) => keepValue(tx, context, { ...input, corrects: null, reason: null }))
}
