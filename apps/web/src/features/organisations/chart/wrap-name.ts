/** How many letters stand on a line of a box, and how many lines of them. */
const [across, down] = [27, 3]

/** A name over the lines of its box, broken between words; what does not fit ends in three dots. */
export function wrapName(name: string): string[] {
  const lines = linesOf(name)
  if (lines.length <= down) return lines
  return [...lines.slice(0, down - 1), `${(lines[down - 1] ?? '').slice(0, across - 1)}…`]
}

/** Whether its box is too small for the name. */
export function isCut(name: string): boolean {
  return linesOf(name).length > down
}

function linesOf(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= across)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
