const border = /^\s*\+(?:[-=:]{2,}\+){2,}\s*$/u
const row = /^\s*\|.*\|\s*$/u

/** Grid tables as pandoc prints them, '+----+', each row of several lines made one row of a pipe table. */
export function gatherGridTables(lines: readonly string[]): string[] {
  const gathered: string[] = []
  let open: string[][] | null = null
  for (const line of lines) {
    if (open && row.test(line)) {
      open.push(cellsOf(line))
      continue
    }
    if (open && open.length > 0) gathered.push(joinRow(open))
    open = border.test(line) ? [] : null
    if (!open) gathered.push(line)
  }
  if (open && open.length > 0) gathered.push(joinRow(open))
  return gathered
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
}

/** A cell's wrapped lines go on; a blank line or a sign of its own begins another. */
function joinRow(lines: readonly (readonly string[])[]): string {
  const width = Math.max(...lines.map((cells) => cells.length))
  const cells = Array.from({ length: width }, (_, column) =>
    lines
      .map((one) => one[column] ?? '')
      .reduce((words, line) => {
        if (words === '' || line === '') return words === '' ? line : `${words}<br>`
        return `${words}${words.endsWith('<br>') || /^[-+•]\s/u.test(line) ? '<br>' : ' '}${line}`
      }, '')
      .replace(/(?:<br>\s*)+/gu, '<br>')
      .replace(/<br>$/u, ''),
  )
  return `| ${cells.join(' | ')} |`
}
