const printed = /^[-+–—•●▪■◦○❖➢✓*]$/u
/** The minus and the plus of the font Symbol. */
const ofSymbol: Readonly<Record<string, string>> = { '\uf02d': '-', '\uf02b': '+' }

/** The sign a list prints; one of a symbol font, which has no letter, as '•', the hollow one of Courier as '◦'. */
export function bulletSign(pattern: string): string {
  const sign = pattern.trim()
  if (sign === '*') return '-'
  if (printed.test(sign)) return sign
  return sign === 'o' ? '◦' : (ofSymbol[sign] ?? '•')
}
