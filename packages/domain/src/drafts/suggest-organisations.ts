import type { OrganisationCode, Structure } from '../organisations/index.ts'
import { letterPairs, likeness, plainWords } from '../text/index.ts'
import { type WordWeight, wordWeights } from './word-weights.ts'

/** An organisation that a printed name may mean. */
export interface SuggestedOrganisation {
  readonly code: OrganisationCode
  /** From 0 to 1: how much of the words of the two names is shared, each by how much it tells. */
  readonly likeness: number
}

/** Of the letters, so that few names are compared word by word. */
const leastLetters = 0.45
/** Of the words, by what they tell: less is another body that happens to be called 'của tỉnh' too. */
const leastWords = 0.5
/** A misprinted word is still that word, unless so few letters are left that they could be any. */
const sameWord = 0.8
const shortest = 3
const most = 5

/** The organisations whose names or other names may be meant by a printed name that means none, likeliest first. */
export function suggestOrganisations(structure: Structure, printedName: string): SuggestedOrganisation[] {
  const printed = letterPairs(printedName)
  const weightOf = wordWeights(structure)
  const found = new Map<OrganisationCode, number>()
  const consider = (name: string, code: OrganisationCode) => {
    if (likeness(printed, letterPairs(name)) < leastLetters) return
    const shared = sharedWords(plainWords(printedName), plainWords(name), weightOf)
    if (shared >= leastWords && shared > (found.get(code) ?? 0)) found.set(code, shared)
  }
  for (const { code, name } of structure.organisations.values()) consider(name, code)
  for (const { code, alias } of structure.aliases) consider(alias, code)
  return [...found]
    .map(([code, shared]) => ({ code, likeness: Math.round(shared * 100) / 100 }))
    .toSorted((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
    .slice(0, most)
}

/** Each word stands for one of the other name, and tells no more than that one does. */
function sharedWords(one: readonly string[], other: readonly string[], weightOf: WordWeight): number {
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0)
  const left = [...other]
  const shared = one.reduce((sum, word) => {
    const at = placeOf(word, left)
    const [match] = at < 0 ? [] : left.splice(at, 1)
    return match === undefined ? sum : sum + Math.min(weightOf(word), weightOf(match))
  }, 0)
  return (2 * shared) / (weigh(one) + weigh(other))
}

function placeOf(word: string, words: readonly string[]): number {
  const itself = words.indexOf(word)
  return itself >= 0 ? itself : words.findIndex((other) => isMisprintOf(word, other))
}

function isMisprintOf(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest) return false
  return likeness(letterPairs(one), letterPairs(other)) >= sameWord
}
