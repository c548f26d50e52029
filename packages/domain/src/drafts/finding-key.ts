import type { Finding } from '../programme/index.ts'

/** What a finding is known by while the draft changes: its kind and its place in the text. */
export function findingKey({ kind, source }: Finding): string {
  return `${kind}:${source.from}-${source.until}`
}
