/** A list of words written between strokes, longest first, so that 'Bộ trưởng' is tried before 'Bộ'. */
export function wordList(list: string): string[] {
  return list
    .split('|')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .sort((a, b) => b.length - a.length)
}
