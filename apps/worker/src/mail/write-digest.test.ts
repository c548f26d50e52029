import { day } from '@dondoc/domain/days'
import { expect, test } from 'vitest'
import { writeDigest } from './write-digest.ts'

const source = { post: 'Đầu mối <Huyện ủy>', day: day('2024-01-15'), console: 'https://dondoc.example' }
const overdue = {
  matter: { kind: 'work-escalated', level: 'red', count: 1, task: '2.5-01' },
  ...{ assignmentId: 'a1', documentId: null },
} as const
const confirmed = {
  matter: { kind: 'directive-confirmed', document: '28-CTr/TU', given: 2, rescheduled: 0, withdrawn: 1 },
  ...{ assignmentId: null, documentId: 'd1' },
} as const

test('each notice is a line with the way to its thing', () => {
  const { subject, text } = writeDigest({ ...source, language: 'vi', notices: [overdue, confirmed] })
  expect(subject).toBe('Đôn đốc: 2 thông báo đến ngày 15/01/2024')
  expect(text).toContain('- Cảnh báo đỏ: nhiệm vụ 2.5-01 đã quá hạn, cần cấp trên trực tiếp chỉ đạo.')
  expect(text).toContain('https://dondoc.example/nhiem-vu/a1')
  expect(text).toContain('- 28-CTr/TU: giao 2 việc, thu hồi 1 việc.')
  expect(text).toContain('https://dondoc.example/van-ban/d1')
})

test.each([
  { kind: 'plan-submitted', plan: 'k1', programme: '28-CTr/TU', body: 'Huyện ủy' },
  { kind: 'plan-decided', plan: 'k1', programme: '28-CTr/TU', returned: 'Thiếu thời hạn' },
] as const)('$kind leads to the plan', (matter) => {
  const notices = [{ matter, assignmentId: null, documentId: null }]
  const { text } = writeDigest({ ...source, language: 'vi', notices })
  expect(text).toContain('\n  https://dondoc.example/ke-hoach/k1\n')
})

test('a post that reads English is written to in English', () => {
  const { subject, text } = writeDigest({ ...source, language: 'en', notices: [overdue] })
  expect(subject).toBe('Dondoc: 1 notice up to 15/01/2024')
  expect(text).toContain('Red alert: task 2.5-01 overdue; the direct superior must act.')
})

test('names and words are no markup in the HTML', () => {
  const { html } = writeDigest({ ...source, language: 'vi', notices: [overdue] })
  expect(html).toContain('Đầu mối &lt;Huyện ủy&gt;')
  expect(html).not.toContain('<Huyện')
})
