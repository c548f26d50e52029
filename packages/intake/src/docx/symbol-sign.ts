/** Signs of the font Symbol that text uses, by their codes; Word adds F000 to them. */
const ofSymbol: Readonly<Record<number, string>> = {
  43: '+',
  45: '-',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  222: '⇒',
}
const arrows: Readonly<Record<number, string>> = { 224: '→', 232: '→', 240: '⇒' }

/** A sign that a symbol font draws, by its code in hexadecimal: what it means where text uses it, or '•'. */
export function symbolSign(font: string, code: string): string {
  const place = Number.parseInt(code, 16) & 0xff
  const signs = /^symbol$/iu.test(font) ? ofSymbol : /^wingdings$/iu.test(font) ? arrows : {}
  return signs[place] ?? '•'
}
