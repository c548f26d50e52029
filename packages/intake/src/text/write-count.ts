const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A count as Word writes it in a format of its own naming: 'upperRoman', 'lowerLetter', 'decimalZero'; others as figures. */
export function writeCount(count: number, format: string): string {
  if (!Number.isInteger(count) || count < 1 || count > 32_767) return String(count)
  switch (format) {
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    case 'lowerLetter':
      return letter(count)
    case 'upperLetter':
      return letter(count).toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(count)
  }
}

function roman(count: number): string {
  let rest = count
  let written = ''
  for (const [value, sign] of romans)
    while (rest >= value) {
      written += sign
      rest -= value
    }
  return written
}

/** a to z, then aa, bb: Word doubles the letter. */
function letter(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1)
}
