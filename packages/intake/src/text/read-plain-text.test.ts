import { expect, it } from 'vitest'
import { readPlainText } from './read-plain-text.ts'

it('sets the marks between pages apart from the text', () => {
  const read = readPlainText('phải hoàn thành việc\n\n===== Trang 2 =====\n2\n\nrà soát quy hoạch.\n- 3 -\n')
  expect(read.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'phải hoàn thành việc'],
    ['rule', '===== Trang 2 ====='],
    ['rule', '2'],
    ['paragraph', 'rà soát quy hoạch.'],
    ['rule', '- 3 -'],
  ])
})

it('puts composed and decomposed letters into one form', () => {
  expect(readPlainText('Ủy ban'.normalize('NFD')).text).toBe('Ủy ban\n'.normalize('NFC'))
})
