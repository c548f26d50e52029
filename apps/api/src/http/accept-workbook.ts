import { isRefusal, type Refusal } from '@dondoc/domain/refusals'
import { OperationRefused } from '@dondoc/operations'

/** What was read of a workbook; throws why it was not. */
export function acceptWorkbook<Rows extends object>(read: Rows | Refusal): Rows {
  if (!isRefusal(read)) return read
  const { refused, facts = {} } = read
  if (refused === 'workbook-old' || refused === 'workbook-unknown') throw new OperationRefused(refused, facts)
  throw new OperationRefused('file-unreadable', { ...facts, reason: refused })
}
