export const cellFaults = [
  'column-locked',
  'cell-not-a-day',
  'cell-not-a-count',
  'cell-not-a-figure',
  'cell-not-a-year',
  'cell-not-a-choice',
  'cell-missing',
  'cell-emptied',
  'row-unknown',
  'row-twice',
] as const
/** What can be wrong with a cell of any sheet that comes back, or with its row. */
export type CellFaultCode = (typeof cellFaults)[number]

export function isCellFault(code: string): code is CellFaultCode {
  return cellFaults.some((one) => one === code)
}
