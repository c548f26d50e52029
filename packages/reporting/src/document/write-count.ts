/** A count as official prose writes it: '05', '12', '1.250'. */
export function writeCount(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : groupDigits(count)
}

/** '1.250': a point between thousands. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.')
}
