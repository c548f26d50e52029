import { expect, test } from 'vitest'
import { readFigure } from './read-figure.ts'

test.each([
  ['2,6', 2.6],
  ['2.6', 2.6],
  ['12.500', 12_500],
  ['12,500', 12.5],
  ['1.234.567,25', 1_234_567.25],
  ['0.125', 0.125],
  ['-1,5', -1.5],
  ['12500', 12_500],
  [' 98 ', 98],
])('in Vietnamese %s is %d', (typed, figure) => {
  expect(readFigure(typed, 'vi')).toBe(figure)
})

test.each([
  ['12,500', 12_500],
  ['12.500', 12.5],
  ['2,6', 2.6],
])('in English %s is %d', (typed, figure) => {
  expect(readFigure(typed, 'en')).toBe(figure)
})

test.each(['', 'năm', '1.23.456', '1,2,3', '12.50,000', '2,', '2,65432'])('%j is not one figure', (typed) => {
  expect(readFigure(typed, 'vi')).toBeNull()
})
