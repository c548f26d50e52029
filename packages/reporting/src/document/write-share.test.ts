import { expect, it } from 'vitest'
import { writeCount } from './write-count.ts'
import { writePercent, writeShare } from './write-share.ts'

it.each([
  [0, 0, '—'],
  [0, 3, '0/3 (0,0%)'],
  [1, 3, '1/3 (33,3%)'],
  [2, 3, '2/3 (66,7%)'],
  [1, 8, '1/8 (12,5%)'],
  [1, 2000, '1/2.000 (0,1%)'],
  [3, 3, '3/3 (100,0%)'],
])('%i of %i is %s', (part, whole, words) => {
  expect(writeShare({ part, whole })).toBe(words)
})

it('rounds a half up to the next tenth', () => {
  expect(writePercent({ part: 1, whole: 16 })).toBe('6,3')
})

it.each([
  [0, '0'],
  [5, '05'],
  [12, '12'],
  [1250, '1.250'],
  [1250000, '1.250.000'],
])('writes the count %i as %s', (count, words) => {
  expect(writeCount(count)).toBe(words)
})
