/** A run of words: in both wordings, only in the earlier, or only in the new. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new'
  readonly words: string
}

/** Longer texts are shown whole, one under the other: nobody reads a thousand small changes. */
const most = 1200

/** What a new wording changes of an earlier one, word by word, by their longest common run of words. */
export function changedWords(before: string, after: string): WordRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  if (old.length * now.length > most * most)
    return [
      { kind: 'gone', words: before },
      { kind: 'new', words: after },
    ]
  const shared = sharedLengths(old, now)
  const runs: { kind: WordRun['kind']; words: string[] }[] = []
  const add = (kind: WordRun['kind'], word: string | undefined) => {
    if (word === undefined) return
    const last = runs.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else runs.push({ kind, words: [word] })
  }
  let [at, to] = [0, 0]
  while (at < old.length || to < now.length) {
    if (at < old.length && old[at] === now[to]) {
      add('same', now[to])
      at += 1
      to += 1
    } else if (
      to >= now.length ||
      (at < old.length && lengthAt(shared, at + 1, to) >= lengthAt(shared, at, to + 1))
    ) {
      add('gone', old[at])
      at += 1
    } else {
      add('new', now[to])
      to += 1
    }
  }
  return runs.map(({ kind, words }) => ({ kind, words: words.join(' ') }))
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** For each pair of places, how many words the rests of both have in common, in order. */
function sharedLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const row = lengths[at]
      if (!row) continue
      row[to] =
        old[at] === now[to]
          ? lengthAt(lengths, at + 1, to + 1) + 1
          : Math.max(lengthAt(lengths, at + 1, to), lengthAt(lengths, at, to + 1))
    }
  return lengths
}

function lengthAt(lengths: readonly (readonly number[])[], at: number, to: number): number {
  return lengths[at]?.[to] ?? 0
}
