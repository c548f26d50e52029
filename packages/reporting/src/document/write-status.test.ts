import { day } from '@dondoc/domain/days'
import type { DerivedStatus } from '@dondoc/domain/status'
import { expect, test } from 'vitest'
import { writeStatus } from './write-status.ts'

const standing: Extract<DerivedStatus, { status: 'standing' }> = {
  status: 'standing',
  update: 'kept_up',
  daysUpdateLate: 0,
  updateBy: day('2026-12-15'),
  isUpdateSoon: false,
  daysSinceLateStart: 0,
}

test.each<[DerivedStatus, string]>([
  [standing, 'Thường xuyên, cập nhật đầy đủ (kỳ tới 15/12/2026)'],
  [
    { ...standing, update: 'late', daysUpdateLate: 3, updateBy: day('2026-12-12') },
    'Thường xuyên, chậm cập nhật 3 ngày (hạn 12/12/2026)',
  ],
  [{ ...standing, daysSinceLateStart: 12 }, 'Chậm triển khai 12 ngày'],
])('standing work says until when it is to be told of: %#', (status, words) => {
  expect(writeStatus(status)).toBe(words)
})

test('figures that were frozen before that day was kept print as they did', () => {
  const { updateBy: _, ...frozen } = standing
  expect(writeStatus(JSON.parse(JSON.stringify(frozen)))).toBe('Thường xuyên, cập nhật đầy đủ')
})
