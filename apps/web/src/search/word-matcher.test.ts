import { expect, it } from 'vitest'
import { wordMatcher } from './word-matcher.ts'

it.each([
  ['thi uy la gi', 'Thị ủy La Gi', true],
  ['LA GI thị', 'Thị ủy La Gi', true],
  ['dang doan', 'Đảng đoàn Hội đồng nhân dân', true],
  ['dang doan xyz', 'Đảng đoàn Hội đồng nhân dân', false],
  ['', 'Thị ủy La Gi', true],
])('%s in %s: %s', (words, text, fits) => {
  expect(wordMatcher(words)(text)).toBe(fits)
})
