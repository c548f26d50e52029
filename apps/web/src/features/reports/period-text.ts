export const periodSpans = ['year', 'half', 'nineMonths', 'quarter', 'month'] as const
export type PeriodSpan = (typeof periodSpans)[number]

export interface Period {
  readonly year: number
  readonly span: PeriodSpan
  /** Which half, quarter or month, from 1; of no account for a year or nine months. */
  readonly part: number
}

/** How many parts a year has in the span. */
export const partsOf: Readonly<Record<PeriodSpan, number>> = {
  year: 1,
  half: 2,
  nineMonths: 1,
  quarter: 4,
  month: 12,
}

/** The period as the server reads it: '2023', '2023-H1', '2023-9M', '2023-Q4', '2023-11'. */
export function periodText({ year, span, part }: Period): string {
  switch (span) {
    case 'year':
      return String(year)
    case 'half':
      return `${year}-H${part}`
    case 'nineMonths':
      return `${year}-9M`
    case 'quarter':
      return `${year}-Q${part}`
    case 'month':
      return `${year}-${String(part).padStart(2, '0')}`
  }
}
