import { expect, it } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

const blocks = (source: string) => readMarkdown(source).blocks.map(({ kind, text }) => [kind, text])

it('takes the marks away and keeps the numbers', () => {
  expect(blocks('### *2.1. Đảng đoàn*\n\n**1.** Ban Thường vụ\n\n**2. **Sở Tài chính')).toEqual([
    ['heading', '2.1. Đảng đoàn'],
    ['paragraph', '1. Ban Thường vụ'],
    ['paragraph', '2. Sở Tài chính'],
  ])
})

it('takes bullets off, in emphasis or out of it', () => {
  expect(
    blocks('- Lãnh đạo (*thực hiện từ năm 2023*).\n\n*- Đơn vị chủ trì: *Sở Tư pháp.\n\n+ Mở lớp'),
  ).toEqual([
    ['item', 'Lãnh đạo (thực hiện từ năm 2023).'],
    ['item', 'Đơn vị chủ trì: Sở Tư pháp.'],
    ['item', 'Mở lớp'],
  ])
})

it('prints the bullet in the text but not in the block', () => {
  const read = readMarkdown('Mở đầu\n\n- Lãnh đạo')
  expect(read.text).toBe('Mở đầu\n\n- Lãnh đạo\n')
  expect(read.blocks[1]?.range).toEqual({ from: 10, until: 18 })
})

it('joins lines that were broken to fit and keeps those that were not', () => {
  const source = [
    'Căn cứ chức năng, nhiệm vụ được giao và tình hình thực tế của',
    'địa phương, Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành tổ',
    'chức thực hiện một số nội dung sau:',
    '1. Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan xây dựng',
    'kế hoạch trong giai đoạn 2026',
    '- 2030 của tỉnh.',
    'Thời gian: Quý I/2026.',
  ].join('\n')
  expect(blocks(source).map(([, text]) => text?.slice(0, 12))).toEqual([
    'Căn cứ chức ',
    '1. Sở Nội vụ',
    'Thời gian: Q',
  ])
})

it('reads tables row by row', () => {
  const read = readMarkdown('| STT | Nhiệm vụ |\n| --- | --- |\n| 1 | **Rà soát** |\n|  | Báo cáo |')
  expect(read.text).toBe('STT | Nhiệm vụ\n1 | Rà soát\nBáo cáo\n')
  expect(read.blocks.map(({ cell }) => [cell?.row, cell?.column])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [2, 1],
  ])
})

it('knows a footnote by its mark', () => {
  expect(
    blocks(
      'Tổng kết quy định<sup>(1)</sup> (*sau khi có văn bản*).\n\n---\n\n<sup>(1)</sup> Quy định số 164',
    ),
  ).toEqual([
    ['paragraph', 'Tổng kết quy định(1) (sau khi có văn bản).'],
    ['rule', '---'],
    ['footnote', '(1) Quy định số 164'],
  ])
})
