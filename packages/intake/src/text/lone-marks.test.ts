import { expect, it } from 'vitest'
import { readPlainText } from './read-plain-text.ts'

const blocks = (...lines: string[]) =>
  readPlainText(lines.join('\n')).blocks.map(({ kind, text }) => [kind, text])

it.each([
  ['a dash', '-', ['item', 'Rà soát quy hoạch']],
  ['a plus', '+', ['item', 'Rà soát quy hoạch']],
  ['a number', '2.', ['paragraph', '2. Rà soát quy hoạch']],
  ['a number of two ranks', '1.2.', ['paragraph', '1.2. Rà soát quy hoạch']],
  ['a letter', 'a)', ['paragraph', 'a) Rà soát quy hoạch']],
  ['a number in brackets', '(3)', ['paragraph', '(3) Rà soát quy hoạch']],
  ['a Roman number', 'IV.', ['paragraph', 'IV. Rà soát quy hoạch']],
])('puts %s alone on its line before the words below, a blank line between them or not', (_, mark, read) => {
  expect(blocks('Mở đầu:', '', mark, 'Rà soát quy hoạch')).toEqual([['paragraph', 'Mở đầu:'], read])
  expect(blocks('Mở đầu:', '', mark, '', 'Rà soát quy hoạch')).toEqual([['paragraph', 'Mở đầu:'], read])
})

it('leaves a year, a word and the number of a page where they stand', () => {
  expect(blocks('năm', '', '2026.', '', 'Rà soát quy hoạch')).toHaveLength(3)
  expect(blocks('Hết trang.', '', '3', '', 'Rà soát quy hoạch')).toEqual([
    ['paragraph', 'Hết trang.'],
    ['rule', '3'],
    ['paragraph', 'Rà soát quy hoạch'],
  ])
  expect(blocks('1.', '', '- Rà soát quy hoạch')).toEqual([
    ['paragraph', '1.'],
    ['item', 'Rà soát quy hoạch'],
  ])
})
