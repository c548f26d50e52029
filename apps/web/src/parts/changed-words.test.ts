import { describe, expect, it } from 'vitest'
import { changedWords } from './changed-words.ts'

describe('what a new wording changes', () => {
  it.each([
    [
      'a word replaced',
      'Rà soát quy chế làm việc',
      'Sửa đổi quy chế làm việc',
      '-Rà soát +Sửa đổi =quy chế làm việc',
    ],
    ['words added', 'Rà soát quy chế', 'Rà soát, bổ sung quy chế', '=Rà -soát +soát, bổ sung =quy chế'],
    [
      'words taken out',
      'Tham mưu tổng kết nghị quyết',
      'Tham mưu tổng kết',
      '=Tham mưu tổng kết -nghị quyết',
    ],
    ['nothing but blanks', 'Rà  soát\nquy chế', 'Rà soát quy chế', '=Rà soát quy chế'],
  ])('%s', (_, before, after, expected) => {
    const signs = { same: '=', gone: '-', new: '+' }
    expect(
      changedWords(before, after)
        .map(({ kind, words }) => signs[kind] + words)
        .join(' '),
    ).toBe(expected)
  })

  it('both wordings can be read out of it, whatever they are', () => {
    const [before, after] = ['một hai ba bốn năm sáu', 'hai ba năm bảy sáu một']
    const runs = changedWords(before, after)
    const readOnly = (left: string) =>
      runs
        .filter(({ kind }) => kind !== left)
        .map(({ words }) => words)
        .join(' ')
    expect(readOnly('new')).toBe(before)
    expect(readOnly('gone')).toBe(after)
  })
})
