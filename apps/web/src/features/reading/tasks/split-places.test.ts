import { expect, it } from 'vitest'
import { likelySplit, splitPlaces } from './split-places.ts'

const text = 'Sở Y tế lập đề án; Sở Tài chính bố trí kinh phí.'

it('a task may be split before any word but the first, never inside one', () => {
  const words = splitPlaces(text).map((place) => text.slice(place).split(' ')[0])
  expect(words).toEqual('Y tế lập đề án; Sở Tài chính bố trí kinh phí.'.split(' '))
})

it('the place offered first is where a second duty most likely begins', () => {
  expect(text.slice(likelySplit(text) ?? 0)).toBe('Sở Tài chính bố trí kinh phí.')
})

it('a single word cannot be split', () => {
  expect(likelySplit('Khẩn')).toBeNull()
})
