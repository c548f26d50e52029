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

const title = '2. Nâng cao nhận thức của cán bộ về việc giữ gìn'
const below = ' Các cấp rà soát toàn bộ nội quy ra vào cổng của\ncác cơ quan, đơn vị trên địa bàn tỉnh.'

it.each(['2.1-', '2.1.1 –', 'II/', 'a/', 'ii)', 'Hai là,', 'Thứ ba:', 'CHƯƠNG II.'])(
  'parts what «%s» stands before from the title above it',
  (number) => expect(readPlainText(`${title}\n${number}${below}`).blocks).toHaveLength(2),
)

it.each(['(ii)', '(iii)', 'ii.', 'iv)'])(
  'parts what «%s» stands before from an item that has ended above it',
  (number) => {
    const items = ['(i) Sở Y tế lập danh mục cây thuốc.', `${number} Hội Đông y hướng dẫn người dân trồng.`]
    expect(readPlainText(items.join('\n')).blocks).toHaveLength(2)
  },
)

it.each(['(ii)', 'Thứ hai, ngày 5/1:', 'Mục 2 và', 'Hai làng'])(
  'goes on with the sentence in which a line begins with «%s»',
  (words) => expect(readPlainText(`${title}\n${words}${below}`).blocks).toHaveLength(1),
)
