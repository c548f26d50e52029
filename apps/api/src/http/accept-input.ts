import { OperationRefused } from '@dondoc/operations'
import type { z } from 'zod'

/** What stands in an address, parsed; throws which field is wrong. */
export function acceptInput<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const { success, data, error } = schema.safeParse(query)
  if (success) return data
  throw new OperationRefused('bad-input', { field: error.issues[0]?.path.join('.') ?? '' })
}
