const letters = 'abcdđeghiklmnopqrstuvxy'
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const capitals = 'ABCDĐEGH'
/** How rows and parts of a table are numbered, and which number a printed one is. */
const styles = {
  roman: (printed: string) => romans.indexOf(printed.replace(/\.$/u, '')) + 1,
  capital: (printed: string) =>
    /^\p{Lu}\.?$/u.test(printed) ? capitals.indexOf(printed.slice(0, 1)) + 1 : 0,
  figure: (printed: string) => (/^\d{1,3}[.)]?$/u.test(printed) ? Number.parseInt(printed, 10) : 0),
  inner: (printed: string) => Number(/^\d{1,3}\.(\d{1,2})\.?$/u.exec(printed)?.[1] ?? 0),
  letter: (printed: string) => (/^\p{Ll}[.)]$/u.test(printed) ? letters.indexOf(printed.slice(0, 1)) + 1 : 0),
}
const names = ['roman', 'capital', 'figure', 'inner', 'letter'] as const
type Style = (typeof names)[number]

/** How many numbers a copy may leave out. */
const mostMissing = 10

/** The numbers of a table's rows as they follow one another; below a part they go on or begin anew. */
export class RowNumbers {
  readonly #last = new Map<Style, number>()
  readonly #anew = new Set<Style>()

  /** Whether a line can be the number of the next row. */
  follows(line: string): boolean {
    return this.#styleOf(line.trim()) !== null
  }

  take(line: string): void {
    const style = this.#styleOf(line.trim())
    if (style === null) return
    this.#last.set(style, styles[style](line.trim()))
    this.#anew.delete(style)
    for (const below of names.slice(names.indexOf(style) + 1)) this.#anew.add(below)
  }

  #styleOf(printed: string): Style | null {
    return names.find((style) => this.#goesOn(style, styles[style](printed))) ?? null
  }

  #goesOn(style: Style, number: number): boolean {
    const last = this.#last.get(style) ?? 0
    if (number === 1) return last === 0 || this.#anew.has(style)
    return last > 0 && number > last && number <= last + 1 + mostMissing
  }
}
