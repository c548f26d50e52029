/** A cell's words and the width of its column in letters. */
interface WrappedCell {
  readonly words: string
  readonly width: number
}

/** In points, of the font a workbook begins with. */
const lineHeight = 15
/** A spreadsheet draws no row higher than this. */
const highest = 405

/**
 * The height of a row that shows all words of its cells; undefined where one line holds them. It is written into the file,
 * since LibreOffice takes a row without a height for one line high; a row of one line is left to grow while it is typed in.
 */
export function wrappedHeight(cells: readonly WrappedCell[]): number | undefined {
  const lines = Math.max(1, ...cells.map(linesOf))
  return lines === 1 ? undefined : Math.min(highest, lines * lineHeight)
}

/** Words go to the next line where they no longer fit; one that is longer than a line is cut. */
function linesOf({ words, width }: WrappedCell): number {
  let lines = 0
  for (const paragraph of words.split('\n')) {
    let left = 0
    for (const word of paragraph.split(' ')) {
      if (word.length + 1 > left) {
        lines += Math.max(1, Math.ceil(word.length / width))
        left = width * Math.ceil(word.length / width) - word.length
      } else left -= word.length + 1
    }
  }
  return lines
}
