import type { OrganisationCode } from '../organisations/index.ts'
import type { Holding } from './holding.ts'

/** The four posts of the first slice: they name an office's role, never a person. */
export const postKinds = ['desk', 'focal', 'leader', 'administrator'] as const
export type PostKind = (typeof postKinds)[number]

/** Whoever acts: a post, held by an account, in an organisation. The clock is an actor of its own. */
export interface Actor {
  readonly postId: string
  readonly kind: PostKind
  readonly organisation: OrganisationCode
  /** The account that holds the post today: one person. Null: no account acts. */
  readonly account?: string | null
  /** Every post that this person holds or held. */
  readonly holdings?: readonly Holding[]
}
