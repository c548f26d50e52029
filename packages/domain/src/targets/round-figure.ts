/** Figures are kept to four decimals, so that 5 - 3.2 is 1.8. */
export function roundFigure(figure: number): number {
  return Math.round(figure * 10_000) / 10_000
}
