import type { RecordValue } from '@dondoc/contracts'
import { inTransaction } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { keepValue } from './keep-value.ts'

/** Records where a body stood before a programme, or what it measured for a period. */
export async function recordValue(context: OperationContext, input: RecordValue) {
  return inTransaction(context.db, (tx) =>
    keepValue(tx, context, { ...input, correctedUnit: null, corrects: null, reason: null }),
  )
}
