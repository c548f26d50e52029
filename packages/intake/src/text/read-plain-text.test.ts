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

it('begins a paragraph with an item behind the ninety-ninth, and none with a number that a sentence goes on with', () => {
  const lines = ['99. Rà soát hồ sơ', '- Sản phẩm: Báo cáo', '100. Số hóa hồ sơ', '- Sản phẩm: Danh mục']
  expect(readPlainText(lines.join('\n')).blocks.map(({ text }) => text)).toEqual(
    lines.map((line) => line.replace('- ', '')),
  )
  const wrapped = 'Các cơ quan, đơn vị, địa phương tổ chức thực hiện nghiêm túc nội dung của Quyết định số'
  const sentence = `${wrapped}\n120. của Ủy ban nhân dân tỉnh về lưu trữ.`
  expect(readPlainText(sentence).blocks).toHaveLength(1)
})
