import { expect, it } from 'vitest'
import { isTold } from '../outline/told-sentences.ts'
import { readSubject } from './read-subject.ts'

it.each([
  ['Sở Xây dựng, cơ quan quản lý các tuyến đường đang bảo trì', 'tăng cường kiểm tra biển báo'],
  ['Bộ Công Thương, chủ đầu tư các nhà máy đang vận hành', 'tiếp tục kiểm định lò hơi'],
  ['Các doanh nghiệp đang khai thác, sử dụng nước ngầm', 'phải lắp đồng hồ đo'],
  ['Chủ đầu tư các hồ đang sửa chữa', 'khẩn trương chốt phương án tích nước'],
])('takes what goes on for a part of the name in «%s | %s»', (name, duty) => {
  const sentence = `${name} ${duty}.`
  expect(readSubject(sentence)?.dutyFrom).toBe(name.length + 1)
  expect(isTold(sentence)).toBe(false)
})

it.each([
  'Các nhà thầu đang thi công tích cực, tiến độ bảo đảm.',
  'Các đơn vị đang triển khai tiếp tục các hạng mục còn lại.',
  'Sở Xây dựng đang khẩn trương rà soát biển báo.',
  'Các doanh nghiệp đang vận hành ổn định. Sản lượng tăng.',
])('takes «%s» for what is told', (sentence) => {
  expect(isTold(sentence)).toBe(true)
})
