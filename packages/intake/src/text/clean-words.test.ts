import { expect, it } from 'vitest'
import { cleanWords } from './clean-words.ts'

it.each([
  ['soft hyphens and invisible marks', 'chính\u00ad quyền\u200b số\ufeff', 'chính quyền số'],
  ['blanks that do not break', 'Số\u00a012\u202f/KH', 'Số 12 /KH'],
  ['decomposed letters', 'Uỷ ban'.normalize('NFD'), 'Uỷ ban'],
  ['a tone typed before its hat', 'tie\u0301\u0302n ddo\u0323\u0302', 'tiến ddộ'],
  ['a tone typed before its horn', 'thu\u0323\u031bc', 'thực'],
  ['the Icelandic letter of old converters', '\u00d0\u1ea3ng, \u00f0o\u00e0n', 'Đảng, đoàn'],
  ['a bullet of Wingdings', '\uf0b7 Rà soát', '• Rà soát'],
])('mends %s', (_, printed, read) => {
  expect(cleanWords(printed)).toBe(read.normalize('NFC'))
})

it('leaves clean words as they are, hoà and hòa alike', () => {
  expect(cleanWords('hoà giải, hòa giải – “15 %”')).toBe('hoà giải, hòa giải – “15 %”')
})
