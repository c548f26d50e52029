/** Letters in dictionary order; a letter's place is its weight. */
const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
/** Tone marks in dictionary order: none, huyền, hỏi, ngã, sắc, nặng. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const toneMarks = /[\u0300\u0309\u0303\u0301\u0323]/

/**
 * A text whose plain byte order is the Vietnamese dictionary's: đ after d, ă and â after a, ô and ơ after o, and tone
 * marks deciding only between words of the same letters. The database keeps it beside a name, because the embedded
 * PostgreSQL carries no Vietnamese collation. 'Đa Mi' sorts after 'Dân vận'.
 */
export function sortKey(text: string): string {
  const weights: string[] = []
  const toneWeights: string[] = []
  for (const character of text.normalize('NFC').toLowerCase()) {
    const { letter, tone } = parted(character)
    const place = letters.indexOf(letter)
    weights.push(place < 0 ? `0${letter}` : String.fromCharCode(65 + place))
    toneWeights.push(String(tone))
  }
  return `${weights.join('')} ${toneWeights.join('')}`
}

/** Negative where `a` stands before `b` in the dictionary. */
export function compareVietnamese(a: string, b: string): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)]
  if (keyA === keyB) return 0
  return keyA < keyB ? -1 : 1
}

function parted(character: string): { letter: string; tone: number } {
  const apart = character.normalize('NFD')
  const mark = toneMarks.exec(apart)?.[0] ?? ''
  return { letter: apart.replace(toneMarks, '').normalize('NFC'), tone: tones.indexOf(mark) }
}
