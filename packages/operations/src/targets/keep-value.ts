import { insertMeasuredValues, type Tables, type Transaction } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { figuresAtHand } from './figures-at-hand.ts'
import { type AskedValue, prepareValue } from './prepare-value.ts'

/** Keeps a figure, or a correction of one; every other figure of the programme waits meanwhile. Refused as `prepareValue` says. */
export async function keepValue(
  tx: Transaction<Tables>,
  context: OperationContext,
  { programmeId, ...asked }: AskedValue & { readonly programmeId: string },
): Promise<{ valueId: string }> {
  const hand = await figuresAtHand(tx, programmeId, context.today)
  const value = await prepareValue(context, hand, asked)
  await insertMeasuredValues(tx, [value])
  return { valueId: value.id }
}
