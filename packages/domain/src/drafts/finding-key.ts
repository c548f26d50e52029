import type { Finding } from '../programme/index.ts'

/**
 * What a finding is known by while the draft changes: its kind, its place in the text and what it says there, but not the
 * code of its task, which a person may change.
 */
export function findingKey({ kind, source, ...said }: Finding): string {
  const facts = Object.entries(said)
    .filter(([name]) => name !== 'message' && name !== 'task')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, fact]) => String(fact))
  return [kind, `${source.from}-${source.until}`, ...facts].join(':')
}
