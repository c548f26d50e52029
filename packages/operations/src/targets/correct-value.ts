import type { CorrectValue } from '@dondoc/contracts'
import { findMeasuredValue, inTransaction } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { keepValue } from './keep-value.ts'

/**
 * Corrects a figure, or takes it back, by a record of its own with the reason; what stood there before stays readable. So is one
 * whose target a new version of the document no longer sets.
 */
export async function correctValue(context: OperationContext, { valueId, ...input }: CorrectValue) {
  return inTransaction(context.db, async (tx) => {
    const wrong = await findMeasuredValue(tx, valueId)
    if (!wrong) throw new OperationRefused('not-found', { value: valueId })
    const { programme_id, measure, unit, organisation_code, kind } = wrong
    const of = {
      ...{ programmeId: programme_id, measure, correctedUnit: unit },
      ...{ organisation: organisation_code, kind },
    }
    return keepValue(tx, context, { ...of, ...input, corrects: valueId })
  })
}
