import { expect, it } from 'vitest'
import { isSyllable } from './is-syllable.ts'

it.each(['phường', 'Truyền', 'quyết', 'nghiệm', 'giữa', 'ủy', 'XÃ', 'khuỷu', 'hoàn', 'đ\u1ed9'])(
  'knows %s as a syllable',
  (word) => expect(isSyllable(word)).toBe(true),
)

it.each(['g', 'Th', 'ờng', 'UBND', 'cơquan', 'đềán', 'phươg', 'internet', ''])(
  'knows that %j is none',
  (word) => expect(isSyllable(word)).toBe(false),
)
