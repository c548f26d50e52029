import type { RefusalView } from '@dondoc/contracts'
import { parseLocalDate, writeDay } from '@dondoc/domain/days'
import type { Words } from '../../words/use-words.ts'

/** The sentence of a refusal, its days written as people write them. */
export function sayRefusal(t: Words, refusal: RefusalView): string {
  const facts = Object.fromEntries(
    Object.entries(refusal.facts).map(([name, value]) => [name, sayFact(value)]),
  )
  return t(`refusal.${refusal.code}`, { replace: facts })
}

function sayFact(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const day = parseLocalDate(text)
  return day ? writeDay(day) : text
}
