import { foldForSearch } from './fold-for-search.ts'

/** How often each pair of neighbours stands in a text. */
export type Pairs = ReadonlyMap<string, number>

/** Pairs of neighbouring letters within words, which misprints and left-out words change least: for names. */
export function letterPairs(text: string): Pairs {
  return counted(
    plainWords(text).flatMap((word) =>
      Array.from(word, (letter, place) => (place === 0 ? ` ${letter}` : word.slice(place - 1, place + 1))),
    ),
  )
}

/** Pairs of neighbouring words, which say what a sentence is about: for paragraphs. */
export function wordPairs(text: string): Pairs {
  const words = plainWords(text)
  return counted(words.map((word, place) => `${words[place - 1] ?? ''} ${word}`))
}

/** From 0 to 1, by Dice's measure: twice what two texts share, of all that they hold. */
export function likeness(one: Pairs, other: Pairs): number {
  let shared = 0
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0)
  const all = sizeOf(one) + sizeOf(other)
  return all === 0 ? 0 : (2 * shared) / all
}

/** The words of a text, marks and case left aside. */
export function plainWords(text: string): string[] {
  return foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function counted(pairs: readonly string[]): Pairs {
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return counts
}

function sizeOf(pairs: Pairs): number {
  let size = 0
  for (const count of pairs.values()) size += count
  return size
}
