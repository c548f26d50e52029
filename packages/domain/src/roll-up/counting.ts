/**
 * How work that a body gave out below is counted in a figure of a body, of a branch or of everything. `once`: at the highest
 * of its holders inside, so that giving work down makes no more of it; `given_inside`: just what a body inside gave out, to
 * whomever; `first_hand`: just what no other body gave its holder; `each`: every holder's assignment. Of one body alone, `once`
 * and `each` are the same: all that it holds.
 */
export const countings = ['once', 'given_inside', 'first_hand', 'each'] as const
export type Counting = (typeof countings)[number]
