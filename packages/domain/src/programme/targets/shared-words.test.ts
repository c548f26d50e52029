import { expect, it } from 'vitest'
import { lastOfMonth } from '../../days/index.ts'
import { findTargets } from './find-targets.ts'

const goal = { isGoal: true, heading: null, title: null }
const find = (text: string, place = goal) =>
  findTargets({ text, pieces: [{ at: 0, range: { from: 0, until: text.length } }] }, place)
const read = (text: string, place = goal) =>
  find(text, place).map(({ measure, operator, value, by }) => [measure, operator, value, by])

it.each([
  [
    'Đến năm 2030, 70% hộ dân dùng nước sạch; đến năm 2035 đạt 95%.',
    [
      ['hộ dân dùng nước sạch', '=', 70, '2030-12-31'],
      ['hộ dân dùng nước sạch', '>=', 95, '2035-12-31'],
    ],
  ],
  [
    'Bảo đảm 100% trạm y tế có bác sĩ trong giai đoạn 2026 - 2030, riêng năm 2026 đạt 80%.',
    [
      ['trạm y tế có bác sĩ', '=', 100, '2030-12-31'],
      ['trạm y tế có bác sĩ', '>=', 80, '2026-12-31'],
    ],
  ],
  [
    'Tỷ lệ hộ nghèo giảm bình quân 1%/năm, cuối năm 2030 còn dưới 2%.',
    [
      ['Tỷ lệ hộ nghèo giảm bình quân', '>=', 1, null],
      ['Tỷ lệ hộ nghèo', '<=', 2, '2030-12-31'],
    ],
  ],
])('gives another year in «%s» the words of the figure before', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it.each([
  '70% hộ dân dùng nước sạch; phấn đấu đạt 95%.',
  '70% hộ dân dùng nước sạch. Đến năm 2035 đạt 95%.',
  '70% hộ dân dùng nước sạch; xây dựng trường học; đến năm 2035 đạt 95%.',
])('gives no words of another sentence, of a matter between, or to the same year: «%s»', (text) => {
  expect(read(text)).toEqual([['hộ dân dùng nước sạch', '=', 70, null]])
})

it('takes the year that closes a list for all its figures, and doubts it', () => {
  const targets = find('Thu hút 2 triệu lượt khách, doanh thu đạt 1.200 tỷ đồng vào năm 2027.')
  expect(targets.map(({ by, readings }) => [by, readings.by?.reason.doubt])).toEqual([
    ['2027-12-31', 'shared-day'],
    ['2027-12-31', null],
  ])
})

it.each([
  'Tỷ lệ đô thị hóa đạt 40%, tỷ lệ che phủ rừng đạt 55% (năm 2027).',
  'Tỷ lệ đô thị hóa đạt 40%, trong đó tỷ lệ ở vùng ven đạt 55% vào năm 2027.',
])('keeps the year in «%s» for the figure beside it', (text) => {
  expect(find(text).map(({ by }) => by)).toEqual([null, '2027-12-31'])
})

it('keeps the day of the heading where the year closes a list below it', () => {
  const heading = { by: lastOfMonth(2030, 12), places: [] }
  const place = { ...goal, heading }
  const text = 'Thu hút 2 triệu lượt khách, doanh thu đạt 1.200 tỷ đồng vào năm 2027.'
  expect(findTargets({ text, pieces: [] }, place).map(({ by }) => by)).toEqual(['2030-12-31', '2027-12-31'])
})
