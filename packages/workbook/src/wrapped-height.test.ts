import { expect, it } from 'vitest'
import { wrappedHeight } from './wrapped-height.ts'

it('leaves a row of one line to grow by itself', () => {
  expect(wrappedHeight([{ words: 'Ban Tổ chức Tỉnh ủy', width: 28 }])).toBeUndefined()
  expect(wrappedHeight([{ words: '', width: 8 }])).toBeUndefined()
})

it('holds the lines of the longest cell: fifteen points each', () => {
  const words = 'sau khi có văn bản chỉ đạo' // 'sau khi có' | 'văn bản' | 'chỉ đạo'
  expect(wrappedHeight([{ words, width: 10 }])).toBe(3 * 15)
  expect(
    wrappedHeight([
      { words: 'Chủ trì', width: 12 },
      { words, width: 10 },
    ]),
  ).toBe(3 * 15)
})

it('cuts a word that is longer than a line, and keeps lines that were typed', () => {
  expect(wrappedHeight([{ words: 'so-van-ban-den', width: 7 }])).toBe(2 * 15)
  expect(wrappedHeight([{ words: 'một\nhai\nba', width: 40 }])).toBe(3 * 15)
})

it('is never higher than a spreadsheet draws', () => {
  expect(wrappedHeight([{ words: 'dài '.repeat(2000), width: 10 }])).toBeLessThanOrEqual(409)
})
