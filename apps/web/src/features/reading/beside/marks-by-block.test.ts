import { expect, it } from 'vitest'
import { marksByBlock } from './marks-by-block.ts'
import type { ReadingMark } from './reading-mark.ts'

const blocks = [
  { from: 0, until: 10 },
  { from: 11, until: 20 },
  { from: 21, until: 30 },
]
const mark = (from: number, until: number): ReadingMark => ({
  ...{ kind: 'task', id: `${from}`, said: '1', begins: true },
  range: { from, until },
})

it.each([
  ['inside one block', mark(12, 15), [[], ['12'], []]],
  ['over a page break, in both blocks it touches', mark(5, 14), [['5'], ['5'], []]],
  ['ending where a block begins, not in that block', mark(3, 11), [['3'], [], []]],
  ['over the whole text', mark(0, 30), [['0'], ['0'], ['0']]],
])('a mark %s', (_, one, expected) => {
  expect(marksByBlock(blocks, [one]).map((found) => found.map(({ id }) => id))).toEqual(expected)
})
