/** Gaps in the data itself, over open work: never or not lately touched, and deadlines missing without a reason. */
export const dataGaps = ['never_touched', 'untouched_over_30_days', 'no_deadline_unexplained'] as const
export type DataGap = (typeof dataGaps)[number]
