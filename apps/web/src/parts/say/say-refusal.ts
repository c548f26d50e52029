import type { RefusalView } from '@dondoc/contracts'
import { parseLocalDate, writeDay } from '@dondoc/domain/days'
import type { Words } from '../../words/use-words.ts'

/** Stands for a fact that is not there, until the blank before it is taken out with it. */
const nothing = '\u0000'

/** The sentence of a refusal, its days written as people write them; a fact that is not there leaves no blank behind. */
export function sayRefusal(t: Words, refusal: RefusalView): string {
  const facts = Object.fromEntries(
    Object.entries(refusal.facts).map(([name, value]) => [name, sayFact(value)]),
  )
  const said = t(`refusal.${refusal.code}`, { replace: facts })
  return said.replaceAll(` ${nothing}`, '').replaceAll(nothing, '')
}

function sayFact(value: string | number | null): string {
  const text = value === null ? nothing : String(value)
  const day = parseLocalDate(text)
  return day ? writeDay(day) : text
}
