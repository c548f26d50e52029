import { expect, test } from 'vitest'
import { neighbourOf } from './neighbour-of.ts'

const lines = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

test.each([
  ['b', -1, 'a'],
  ['a', 1, 'c'],
  ['b', 1, null],
  ['a', -1, undefined],
  ['c', 1, undefined],
  ['x', 1, undefined],
] as const)('%s moved by %i then stands before %s', (id, step, before) => {
  expect(neighbourOf(lines, id, step)).toBe(before)
})
