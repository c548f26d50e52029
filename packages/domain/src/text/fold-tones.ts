const pairs = 'oà òa|oá óa|oả ỏa|oã õa|oạ ọa|oè òe|oé óe|oẻ ỏe|oẽ õe|oẹ ọe|uỳ ùy|uý úy|uỷ ủy|uỹ ũy|uỵ ụy'
  .split('|')
  .map((pair) => pair.split(' '))
const places = new Map(pairs.map(([from = '', to = '']) => [from, to]))
const either = new RegExp(`(?<![qQ])(?:${[...places.keys()].join('|')})(?!\\p{Ll})`, 'giu')

/**
 * Text with the tone mark where the new rule puts it: 'hoà' as 'hòa', 'uỷ' as 'ủy' ('quý' stays). The letters keep their
 * places: offsets into the result are offsets into the text, which must be NFC.
 */
export function foldTones(text: string): string {
  return text.replace(either, (found) => {
    const folded = places.get(found.toLowerCase()) ?? found
    return found === found.toLowerCase() ? folded : sameCase(found, folded)
  })
}

function sameCase(pattern: string, word: string): string {
  return [...word].map((c, i) => (pattern[i] === pattern[i]?.toLowerCase() ? c : c.toUpperCase())).join('')
}
