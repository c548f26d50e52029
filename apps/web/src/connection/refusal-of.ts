import type { RefusalView } from '@dondoc/contracts'
import { TRPCClientError } from '@trpc/client'

/** The refusal an error carries, or null where the server failed or was not reached. */
export function refusalOf(error: unknown): RefusalView | null {
  if (!(error instanceof TRPCClientError)) return null
  const data: unknown = error.data
  if (typeof data !== 'object' || data === null || !('refusal' in data)) return null
  return isRefusalView(data.refusal) ? data.refusal : null
}

export function isRefusalView(value: unknown): value is RefusalView {
  return typeof value === 'object' && value !== null && 'code' in value && 'facts' in value
}

/** Whether the server was never reached, so that trying again may help at once. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TRPCClientError && !error.data
}
