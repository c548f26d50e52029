import type { Passage } from '../passages/passage.ts'
import { type PrintedNumber, readNumber } from './printed-number.ts'

const letters = 'abcdđeghiklmnopqrstuvxy'
const figure = /^\d{1,2}\s?\)/u

/**
 * The numbers of paragraphs, letters that scanning read as figures set right by their neighbours: '8)' before 'b)' is 'a)',
 * '3)' between 'a)' and 'c)' is 'b)'. As a figure it would close the heading above it. 'i)' is a figure unless 'h)' or 'k)' stands
 * beside it, and so are 'v)' and 'x)' in their row.
 */
export function readNumbers(passages: readonly Passage[]): Map<Passage, PrintedNumber | null> {
  const numbers = new Map(passages.map((passage) => [passage, readNumber(passage)]))
  const numbered = [...numbers].filter(([, number]) => number !== null && number.style !== 'bullet')
  for (const [i, [passage, number]] of numbered.entries()) {
    if (number && isSmallRoman(number, numbered[i - 1]?.[1], numbered[i + 1]?.[1])) {
      numbers.set(passage, { ...number, style: 'small-roman' })
      continue
    }
    const next = placeOf(numbered[i + 1]?.[1])
    if (!number || next < 1 || !figure.test(passage.text)) continue
    const before = placeOf(numbered[i - 1]?.[1])
    const fits = next === 1 ? before !== 0 : before === next - 2
    if (fits) numbers.set(passage, { ...number, style: 'letter', label: letters[next - 1] ?? null })
  }
  return numbers
}

function placeOf(number: PrintedNumber | null | undefined): number {
  return number?.style === 'letter' && number.label?.length === 1 ? letters.indexOf(number.label) : -1
}

type Neighbour = PrintedNumber | null | undefined
const behind: Readonly<Record<string, readonly [string | null, string]>> = {
  i: [null, 'ii'],
  v: ['iv', 'vi'],
  x: ['ix', 'xi'],
}

function isSmallRoman({ style, label }: PrintedNumber, before: Neighbour, after: Neighbour): boolean {
  const [last, next] = (style === 'letter' && behind[label ?? '']) || []
  if (next === undefined) return false
  if (label === 'i' && before?.label !== 'h' && after?.label !== 'k') return true
  return after?.label === next || (typeof last === 'string' && before?.label === last)
}
