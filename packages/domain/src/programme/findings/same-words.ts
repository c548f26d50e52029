import { foldForSearch } from '../../text/index.ts'

const fewest = 5
const alike = 0.6

/** The pairs of neighbouring words of a task, once each; marks are left aside. */
export function pairsOfWords(text: string): ReadonlySet<string> {
  const words = foldForSearch(text).match(/[\p{L}\p{N}/]+/gu) ?? []
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
}

/**
 * Whether two tasks say much the same: at least three fifths of the pairs of neighbouring words of both together are common
 * to both (Jaccard). Figures count, so that the plans of two years differ; very short texts are never alike.
 */
export function sameWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = [Math.min(one.size, other.size), Math.max(one.size, other.size)]
  if (fewer < fewest || fewer / more < alike) return false
  let common = 0
  for (const pair of one) if (other.has(pair)) common += 1
  return common / (one.size + other.size - common) >= alike
}
