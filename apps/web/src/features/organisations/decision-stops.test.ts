import { day } from '@dondoc/domain/days'
import { expect, it } from 'vitest'
import { decisionStops } from './decision-stops.ts'

const changes = [{ type: 'rename', code: 'a', name: 'A' }] as const
const decision = (effectiveOn: string, subject: string, correctedBy: string | null = null) => ({
  ...{ effectiveOn: day(effectiveOn), subject, correctedBy, changes },
})
const decisions = [
  decision('2024-12-01', 'Nhập phường'),
  decision('2025-02-03', 'Hợp nhất ban', 'x'),
  decision('2025-02-11', 'Lập đảng bộ'),
  decision('2025-02-11', 'Kết thúc khối'),
]

it('marks each day of effect once, without records that were corrected', () => {
  expect(decisionStops(decisions, day('2026-01-01')).days).toEqual(['2024-12-01', '2025-02-11'])
})

it('begins before the first decision and ends with today, or with the last day planned', () => {
  const now = decisionStops(decisions, day('2026-01-01'))
  expect([now.first, now.last]).toEqual(['2024-11-01', '2026-01-01'])
  expect(decisionStops(decisions, day('2025-01-01')).last).toBe('2025-02-11')
})

it('says what was decided last by a day', () => {
  const { subjectsBy } = decisionStops(decisions, day('2026-01-01'))
  expect(subjectsBy(day('2024-11-30'))).toBeNull()
  expect(subjectsBy(day('2025-02-10'))).toEqual({ on: '2024-12-01', subjects: ['Nhập phường'] })
  expect(subjectsBy(day('2025-07-01'))?.subjects).toEqual(['Lập đảng bộ', 'Kết thúc khối'])
})
