import { expect, it } from 'vitest'
import { linesToBlocks } from './lines-to-blocks.ts'
import { readPlainText } from './read-plain-text.ts'

const orders = [
  'Trời sẽ còn rét đậm, trâu bò ở vùng cao có thể chết rét, Chủ tịch Ủy ban nhân dân',
  'tỉnh yêu cầu Giám đốc các Sở, Chủ tịch Ủy ban nhân dân các xã thực hiện:',
]
const last = 'Chủ tịch Ủy ban nhân dân các xã, các phường và đặc khu ở trên địa bàn tỉnh.'

const paragraphs = (...lines: string[]) => {
  const { blocks } = readPlainText(lines.join('\n'))
  return blocks.map(({ text }) => text)
}

it.each([
  ['a bullet', '- Giám đốc Sở Nông nghiệp và Môi trường;', `- ${last}`],
  ['a letter', 'a) Giám đốc Sở Nông nghiệp và Môi trường;', `b) ${last}`],
  ['one name alone', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:', `- ${last}`],
])('ends a list in semicolons at its full stop: %s', (_, ...list) => {
  expect(paragraphs(...list, ...orders).at(-1)).toBe(orders.join(' '))
})

it.each([
  ['the list goes on', ['- Che chuồng trại;', `- ${last}`], ['- Dự trữ rơm.']],
  ['it has no semicolons', ['- Che chuồng trại.', `- ${last}`], []],
  ['the sentence is its second', ['- Che chuồng trại;', `- Dự trữ rơm. ${last}`], []],
])('leaves a full line in its point where %s', (_, list, below) => {
  expect(paragraphs(...list, ...orders, ...below)).toContainEqual(expect.stringMatching(/tỉnh\. Trời sẽ/u))
})

it('reads a list of many thousand points in linear time', () => {
  const lines = Array.from({ length: 30_000 }, (_, i) => ({
    kind: 'item' as const,
    marker: '-',
    text: i % 2 ? last : `${last.slice(0, -1)};`,
  }))
  const begun = performance.now()
  linesToBlocks(lines)
  expect(performance.now() - begun).toBeLessThan(3000)
})
