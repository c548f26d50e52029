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
  isAskedByDirective: true,
  isUpdateSoon: false,
  daysSinceLateStart: 0,
} as const
const late = { ...keptUp, update: 'late', daysUpdateLate: 18, updateBy: day('2023-12-15') } as const
const ofOffice = { ...late, isAskedByDirective: false } as const
const cases: [string, RegisterRow['derived'], string][] = [
  ['asked for by its directive, late by 18 days: of the period that was missed', late, '2023-12-15'],
  ['kept up: of today', keptUp, '2024-01-02'],
  ["late by the office's cadence alone: of today", ofOffice, '2024-01-02'],
  ['against a deadline: of today', { status: 'overdue', daysLate: 18, band: '8-30' }, '2024-01-02'],
]

test.each(cases)('%s', (_, derived, opened) => {
  expect(entryDay({ derived }, today)).toBe(opened)
})
