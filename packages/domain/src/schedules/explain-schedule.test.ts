import { expect, it } from 'vitest'
import { day } from '../days/index.ts'
import { explainSchedule } from './explain-schedule.ts'
import { parseSchedule } from './parse-schedule.ts'

it.each([
  [
    'thực hiện từ năm 2023',
    'Bắt đầu từ 01/01/2023, không có hạn kết thúc.',
    'Starts on 01/01/2023, without an end.',
  ],
  [
    'hoàn thành trong năm 2024, sau khi có văn bản chỉ đạo của Trung ương',
    'Hạn cuối 31/12/2024; chỉ bắt đầu tính sau khi có văn bản chỉ đạo của Trung ương.',
    'Due by 31/12/2024; the clock starts only after “có văn bản chỉ đạo của Trung ương”.',
  ],
  [
    'trong quý III/2025',
    'Thực hiện trong thời gian 01/07/2025 – 30/09/2025.',
    'To be done within 01/07/2025 – 30/09/2025.',
  ],
  ['trước ngày 15 hằng tháng', 'Định kỳ hằng tháng, chậm nhất ngày 15.', 'Every month, by day 15.'],
  ['02 tuần/lần', '2 tuần một lần.', 'Every 2 weeks.'],
  [
    'trước ngày 10 tháng đầu quý sau',
    'Định kỳ hằng quý, chậm nhất ngày 10 của tháng đầu kỳ.',
    'Every quarter, by day 10 of its first month.',
  ],
  [
    'trước ngày 30/6 hằng năm kể từ năm 2027',
    'Định kỳ hằng năm, chậm nhất ngày 30/6, kể từ 01/01/2027.',
    'Every year, by 30/6, from 01/01/2027 on.',
  ],
])('explains «%s» in one sentence', (phrase, vi, en) => {
  const schedule = parseSchedule(phrase)
  expect(schedule && explainSchedule(schedule)).toBe(vi)
  expect(schedule && explainSchedule(schedule, 'en')).toBe(en)
})

it('says where the document names no time', () => {
  expect(explainSchedule({ kind: 'unspecified', trigger: null })).toBe(
    'Văn bản không nêu thời gian thực hiện.',
  )
  expect(explainSchedule({ kind: 'by', until: day('2025-06-16'), trigger: null })).toBe(
    'Hạn cuối 15/06/2025.',
  )
})
