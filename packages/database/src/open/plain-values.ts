const date = 1082
const bigint = 20
const numeric = 1700

/** How PostgreSQL's values reach the program: a day stays text, a count becomes a number. Keys are type numbers. */
export const plainValues: Record<number, (value: string) => unknown> = {
  [date]: (value) => value,
  [bigint]: Number,
  [numeric]: Number,
}
