import { randomInt } from 'node:crypto'

/** Letters and figures that are not mistaken for one another when read over the telephone. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A new code to print on a paper: 'DD-' for a report, 'KH-' for a plan. */
export function paperCode(prefix: 'DD' | 'KH'): string {
  const part = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${prefix}-${part()}-${part()}`
}
