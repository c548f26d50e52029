import type { Structure } from '../organisations/index.ts'
import { plainWords } from '../text/index.ts'

/** How much a word tells one organisation from the others: 'tỉnh', which many bear, next to nothing. */
export type WordWeight = (word: string) => number

export function wordWeights(structure: Structure): WordWeight {
  const bearers = new Map<string, number>()
  const names = [
    ...[...structure.organisations.values()].map(({ name }) => name),
    ...structure.aliases.map(({ alias }) => alias),
  ]
  for (const name of names)
    for (const word of new Set(plainWords(name))) bearers.set(word, (bearers.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + names.length / (1 + (bearers.get(word) ?? 0)))
}
