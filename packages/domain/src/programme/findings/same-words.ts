import { foldForSearch } from '../../text/index.ts'

const fewest = 5
const alike = 0.6

/**
 * Whether two tasks say much the same: at least three fifths of the pairs of neighbouring words of both together are common
 * to both (Jaccard). Figures count, so that the plans of two years differ; very short texts are never alike.
 */
export function sameWords(one: string, other: string): boolean {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (Math.min(a.size, b.size) < fewest) return false
  if (Math.min(a.size, b.size) / Math.max(a.size, b.size) < alike) return false
  const common = [...a].filter((pair) => b.has(pair)).length
  return common / (a.size + b.size - common) >= alike
}

function pairsOf(text: string): Set<string> {
  const words = foldForSearch(text).match(/[\p{L}\p{N}/]+/gu) ?? []
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
}
