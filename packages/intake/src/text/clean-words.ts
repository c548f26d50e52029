const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]|(?![\t\n\f\r])\p{Cc}/gu
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu
const needsCleaning = /[^\t\n\r -\u007e\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u02af\u1ea0-\u1eff]/u
/** Bullets of the Symbol and Wingdings fonts, which no other font shows. */
const privateBullets = /[\ue000-\uf8ff]/gu
/** A letter whose tone was typed before its hat, breve or horn: no form of Unicode puts them together. */
const toneFirst = /(\p{L})([\u0300\u0301\u0303\u0309\u0323]+)([\u0302\u0306\u031b])/gu

/**
 * Words as they read, in NFC: no soft hyphens or invisible marks, every blank a plain one, marks composed in whatever order
 * they were typed, the Icelandic Ð of old converters as Đ, a bullet of a symbol font as '•'.
 */
export function cleanWords(printed: string): string {
  const text = printed.normalize('NFC')
  if (!needsCleaning.test(text)) return text
  return text
    .replace(invisible, '')
    .replace(blanks, ' ')
    .replace(privateBullets, '•')
    .replace(/[\u00d0\u0189]/gu, 'Đ')
    .replaceAll('\u00f0', 'đ')
    .normalize('NFD')
    .replace(toneFirst, '$1$3$2')
    .normalize('NFC')
}
