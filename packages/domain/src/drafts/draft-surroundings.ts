import type { Finding } from '../programme/index.ts'
import type { NamedBody } from './find-bodies.ts'

/** What is known round a draft beside its work. */
export interface DraftSurroundings {
  readonly bodies: readonly NamedBody[]
  readonly findings: readonly Finding[]
  /** Programmes that came of an earlier version of the same document. */
  readonly earlier: readonly { readonly programme: string }[]
}
