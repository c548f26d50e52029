/** So many stretches are named; a filter may leave hundreds. */
const most = 8

/** Numbers in order, those that follow one another as a stretch: '5–7, 9', '2, 4, 6, … (120)'. */
export function writeStretches(numbers: readonly number[]): string {
  const stretches: { first: number; last: number }[] = []
  for (const number of numbers) {
    const open = stretches.at(-1)
    if (open && number === open.last + 1) open.last = number
    else stretches.push({ first: number, last: number })
  }
  const named = stretches
    .slice(0, most)
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
  return stretches.length > most ? `${named.join(', ')}, … (${numbers.length})` : named.join(', ')
}
