import { expect, it } from 'vitest'
import { findSchedulePhrases } from '../../schedules/index.ts'
import { strongest } from './strongest-time.ts'

it.each([
  ['Lập lịch tiếp công dân quý I/2026, trình Giám đốc Sở trước ngày 10/02/2026.', 'trước ngày 10/02/2026'],
  ['Nâng cấp phần mềm quản lý, tháng 3/2026; vận hành thử tháng 6/2026.', 'tháng 6/2026'],
  ['Mua thuốc, hoàn thành trong quý I/2026, nghiệm thu trước ngày 15/4/2026.', 'trước ngày 15/4/2026'],
])('takes of «%s» the time «%s»', (duty, phrase) => {
  expect(strongest(findSchedulePhrases(duty))?.phrase).toBe(phrase)
})
