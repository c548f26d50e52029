import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const items = ['Lập dự trù.', 'Nhận mẫu.', 'Trả kết quả trong ngày.', 'Lưu mẫu.']

it.each([
  ['(i)', '(ii)', '(iii)', '(iv)'],
  ['i)', 'ii)', 'iii)', 'iv)'],
  ['i.', 'ii.', 'iii.', 'iv.'],
])('reads every item of a list numbered %s, %s, %s, %s', async (...numbers) => {
  const list = items.map((words, i) => `${numbers[i]} ${words}`)
  const lines = ['KẾ HOẠCH', 'II. NHIỆM VỤ', '1. Khoa Xét nghiệm', ...list, '2. Khoa Dược kiểm tra tủ thuốc.']
  const read = await readDocument('a.txt', new TextEncoder().encode(lines.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  const { tasks } = draftProgramme(read)
  expect(tasks.map(({ text }) => text)).toEqual([...items, 'Khoa Dược kiểm tra tủ thuốc.'])
  expect(tasks.map(({ lead }) => lead.join())).toEqual([...items.map(() => 'Khoa Xét nghiệm'), 'Khoa Dược'])
})

it.each(['(i)', 'i)'])(
  'gives items numbered %s to the body that a letter names above them',
  async (first) => {
    const second = first.replace('i', 'ii')
    const list = ['a) Khoa Dược:', `${first} Lập dự trù.`, `${second} Kiểm tra tủ thuốc.`]
    const lines = ['KẾ HOẠCH', 'II. NHIỆM VỤ', '1. Các khoa', ...list, 'b) Khoa Nội:', `${first} Nhận mẫu.`]
    const read = await readDocument('a.txt', new TextEncoder().encode(lines.join('\n\n')))
    if ('refused' in read) throw new Error(read.refused)
    expect(draftProgramme(read).tasks.map(({ lead }) => lead.join())).toEqual([
      'Khoa Dược',
      'Khoa Dược',
      'Khoa Nội',
    ])
  },
)

it('takes the letter i between h and k for a letter', async () => {
  const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k']
  const lines = [
    'KẾ HOẠCH',
    'II. NHIỆM VỤ',
    '1. Khoa Dược',
    ...letters.map((one) => `${one}) Lưu mẫu ${one}.`),
  ]
  const read = await readDocument('a.txt', new TextEncoder().encode(lines.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  expect(draftProgramme(read).tasks.map(({ lead }) => lead.join())).toEqual(letters.map(() => 'Khoa Dược'))
})
