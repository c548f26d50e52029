import type { RegisterRow } from '@dondoc/contracts'
import { day } from '@dondoc/domain/days'
import { expect, test } from 'vitest'
import { entryDay } from './entry-day.ts'

const today = day('2024-01-02')
const keptUp = {
  status: 'standing',
  update: 'kept_up',
  daysUpdateLate: 0,
  updateBy: day('2024-12-15'),
  isUpdateSoon: false,
  daysSinceLateStart: 0,
} as const
const late = { ...keptUp, update: 'late', daysUpdateLate: 18, updateBy: day('2023-12-15') } as const
const yearly = { kind: 'recurring', every: 'year', interval: 1, dueDay: 1215, trigger: null } as const
const standing = { kind: 'standing', trigger: null } as const
const by = { kind: 'by', until: day('2023-12-16'), trigger: null } as const
const overdue = { status: 'overdue', daysLate: 18, band: '8-30' } as const
const cases: [string, Pick<RegisterRow, 'derived' | 'schedule'>, string][] = [
  [
    'asked for each year, late by 18 days: of the year that was missed',
    { derived: late, schedule: yearly },
    '2023-12-15',
  ],
  ['asked for each year, kept up: of today', { derived: keptUp, schedule: yearly }, '2024-01-02'],
  ["late by the office's cadence alone: of today", { derived: late, schedule: standing }, '2024-01-02'],
  ['against a deadline: of today', { derived: overdue, schedule: by }, '2024-01-02'],
]

test.each(cases)('%s', (_, row, opened) => {
  expect(entryDay(row, today)).toBe(opened)
})
