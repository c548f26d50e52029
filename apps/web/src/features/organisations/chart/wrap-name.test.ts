import { expect, it } from 'vitest'
import { wrapName } from './wrap-name.ts'

it('breaks a name between words', () => {
  expect(wrapName('Ban Chấp hành Đảng bộ các cơ quan Đảng tỉnh Bình Thuận')).toEqual([
    'Ban Chấp hành Đảng bộ các',
    'cơ quan Đảng tỉnh Bình',
    'Thuận',
  ])
})

it('ends a name longer than its box in three dots', () => {
  const lines = wrapName('một hai ba bốn năm sáu bảy tám chín mười '.repeat(4).trim())
  expect(lines).toHaveLength(3)
  expect(lines[2]?.endsWith('…')).toBe(true)
})
