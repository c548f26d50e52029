import type { DraftWork, SettledFinding } from './draft-work.ts'

/** What was settled, by the findings' keys. */
export function settledFindings({ settled }: Pick<DraftWork, 'settled'>): Map<string, SettledFinding> {
  return new Map(settled.map((one) => [one.finding, one]))
}
