import { expect, it } from 'vitest'
import { findTargets } from './find-targets.ts'

const quote = (text: string) => ({ text, pieces: [{ at: 0, range: { from: 0, until: text.length } }] })
const read = (text: string, year: number | null = null) =>
  findTargets(quote(text), year === null ? null : { year, words: quote(`năm ${year}`) }).map(
    ({ measure, operator, value, unit, by }) => [measure, operator, value, unit, by],
  )

it.each([
  [
    'đến năm 2026 thực hiện tinh giản ít nhất 5% biên chế công chức và ít nhất 10% biên chế viên chức.',
    [
      ['tinh giản biên chế công chức', '>=', 5, '%', '2026-12-31'],
      ['tinh giản biên chế viên chức', '>=', 10, '%', '2026-12-31'],
    ],
  ],
  [
    'Đến năm 2025 đạt 60% và đến năm 2030 đạt trên 75% các cơ quan có lãnh đạo nữ.',
    [
      ['các cơ quan có lãnh đạo nữ', '>=', 60, '%', '2025-12-31'],
      ['các cơ quan có lãnh đạo nữ', '>=', 75, '%', '2030-12-31'],
    ],
  ],
  [
    'Đến năm 2025, cơ bản hoàn thiện vị trí việc làm.',
    [['cơ bản hoàn thiện vị trí việc làm', 'milestone', null, null, '2025-12-31']],
  ],
  [
    'Đến hết năm 2025, thành lập mới 15 hợp tác xã trên địa bàn tỉnh.',
    [['thành lập mới hợp tác xã trên địa bàn tỉnh', '=', 15, 'hợp tác xã', '2025-12-31']],
  ],
  [
    'Đến năm 2030, phấn đấu có ít nhất 1.500 doanh nghiệp; đến năm 2030 hoàn thành 12,5 km đường.',
    [
      ['phấn đấu có doanh nghiệp', '>=', 1500, 'doanh nghiệp', '2030-12-31'],
      ['hoàn thành km đường', '=', 12.5, 'km', '2030-12-31'],
    ],
  ],
  [
    'Đến năm 2030, xây dựng 5 trường học và 3 trạm y tế; đến năm 2026 có 80 xã/phường; đến năm 2027 hoàn thành Đề án 06.',
    [
      ['xây dựng 5 trường học và 3 trạm y tế', 'milestone', null, null, '2030-12-31'],
      ['có 80 xã/phường', 'milestone', null, null, '2026-12-31'],
      ['hoàn thành Đề án 06', 'milestone', null, null, '2027-12-31'],
    ],
  ],
  ['Tỷ lệ hộ dân dùng điện đạt 99,86%.', [['Tỷ lệ hộ dân dùng điện', '>=', 99.86, '%', null]]],
  ['Giữ tỷ lệ hộ nghèo không quá 3% dân số', [['Giữ tỷ lệ hộ nghèo dân số', '<=', 3, '%', null]]],
  ['Tiếp tục đổi mới phương thức lãnh đạo.', []],
])('reads the numbers to reach of «%s»', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it('takes the year that a heading sets', () => {
  expect(read('100% xã có điện.', 2030)).toEqual([['xã có điện', '=', 100, '%', '2030-12-31']])
})

it('points at the words of the number', () => {
  const text = 'Đến năm 2026 tinh giản ít nhất 5% biên chế công chức.'
  const [target] = findTargets(quote(text))
  expect(text.slice(target?.source.from, target?.source.until)).toContain('5% biên chế công chức')
})
