const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const DASHES = /\s*[\u002d\u2010-\u2015\u2212]\s*/gu

/** Abbreviations that stand for the same words in every office. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['bch', 'ban chấp hành'],
  ['btv', 'ban thường vụ'],
  ['ccb', 'cựu chiến binh'],
  ['hđnd', 'hội đồng nhân dân'],
  ['lđlđ', 'liên đoàn lao động'],
  ['lhpn', 'liên hiệp phụ nữ'],
  ['mttq', 'mặt trận tổ quốc'],
  ['tand', 'tòa án nhân dân'],
  ['ubkt', 'ủy ban kiểm tra'],
  ['ubnd', 'ủy ban nhân dân'],
  ['vksnd', 'viện kiểm sát nhân dân'],
])

/**
 * A name as it is compared: equal for two spellings of one name, never for two names. Where the tone mark stands in a
 * syllable (hoà, hòa; uỷ, ủy), the Unicode form, capitals, blanks and the kind of dash make no difference; which tone and
 * which letter do. Decomposed, each syllable's tone after its letters.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(DASHES, '-')
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => toneLast(ABBREVIATIONS.get(syllable) ?? syllable))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words with two tones are run together, not syllables: their marks stay where they are. */
function toneLast(words: string): string {
  return words
    .split(' ')
    .map((word) => {
      const letters = word.normalize('NFD')
      const tones = letters.match(TONES) ?? []
      return tones.length === 1 ? letters.replace(TONES, '') + tones.join('') : letters
    })
    .join(' ')
}
