import { expect, it } from 'vitest'
import { readSubject } from './read-subject.ts'
import { subjectOpenings } from './subject-openings.ts'

it.each(subjectOpenings)('finds the body behind $what', ({ example }) => {
  expect(readSubject(example.replace('|', ''))?.namesFrom).toBe(example.indexOf('|'))
})

it.each([
  'Chỉ đạo các cơ quan báo chí: Báo Lào Cai, Đài Phát thanh và Truyền hình tỉnh tiếp tục đưa tin',
  'Nhắc nhở các đơn vị: Chi cục Thủy lợi phải báo cáo đúng hạn',
])('takes what stands before the colon for the act itself in «%s»', (sentence) => {
  expect(readSubject(sentence)?.namesFrom ?? 0).toBe(0)
})

it.each([
  'Đối với các đề án của Sở Y tế, Sở Nội vụ và trường hợp phát sinh, tổng hợp chung vào báo cáo quý',
  'Đối với các nguồn thu từ Bộ Y tế, Cục Dân số, hạch toán riêng từng khoản',
])('takes an office of the matter for no beginning of «%s»', (sentence) => {
  expect(readSubject(sentence)).toBeNull()
})
