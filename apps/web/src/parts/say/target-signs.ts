/** How a number to reach is compared with its figure; a milestone has no number. */
export const targetSigns = { '>=': '≥', '<=': '≤', '=': '=', milestone: '' } as const
