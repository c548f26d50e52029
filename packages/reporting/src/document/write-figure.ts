const number = (most: number) => new Intl.NumberFormat('vi-VN', { maximumFractionDigits: most })

/** A measured figure as it was recorded, with its unit: '2,6 %', '12.500 người'. */
export function writeFigure(value: number, unit: string | null): string {
  return [number(4).format(value), unit].filter(Boolean).join(' ')
}

/** A figure that was reckoned, to two places: '1,99'. */
export function writeReckoned(value: number): string {
  return number(2).format(value)
}
