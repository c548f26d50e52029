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
