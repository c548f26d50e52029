const most = 200
const longest = 4000

/**
 * A reading of a text that answers at once what it was asked lately: every rule that looks at a sentence asks the same of it.
 * What it remembers is bounded; longer texts are read anew.
 */
export function rememberRecent<Answer extends object | string | number | null>(
  read: (text: string) => Answer,
): (text: string) => Answer {
  const recent = new Map<string, Answer>()
  return (text) => {
    const before = recent.get(text)
    if (before !== undefined) return before
    const answer = read(text)
    if (text.length > longest) return answer
    if (recent.size >= most) recent.clear()
    recent.set(text, answer)
    return answer
  }
}
