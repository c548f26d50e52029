import { sayPeriod } from '../../parts/say/say-period.ts'
import type { Words } from '../../words/use-words.ts'

const parts = ['', '-H1', '-9M', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'] as const
const months = Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`)
const anyYear = 2000

/** The parts of a year that a figure can be for; '…' stands for a year that is not typed yet. */
export function periodChoices(t: Words, year: number | null): { value: string; label: string }[] {
  return [...parts, ...months].map((part) => ({
    value: part,
    label: sayPeriod(t, `${year ?? anyYear}${part}`, year ?? '…'),
  }))
}
