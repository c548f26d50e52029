import { expect, it } from 'vitest'
import { addDays, day } from '../days/index.ts'
import { parseSchedule } from './parse-schedule.ts'
import type { Schedule } from './schedule.ts'
import table from './schedule-phrases.txt?raw'

const rows = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '))

it.each(rows)('«%s» is %s', (phrase = '', expected = '', trigger) => {
  const schedule = parseSchedule(phrase, { documentDate: day('2025-12-05') })
  expect(schedule && describe(schedule)).toBe(expected === '-' ? null : expected)
  expect(schedule?.trigger ?? null).toBe(trigger ?? null)
})

it('has a table that a desk officer can read', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150)
})

/** Weeks of a month are counted; who counts its halves or tens of days further may leave the month. */
it.each(['trong nửa thứ hai của tháng 2/2026', 'trong 10 ngày thứ tư tháng 6/2026'])(
  'has no stretch of another month for «%s»',
  (phrase) => {
    expect(parseSchedule(phrase)).toBeNull()
    expect(parseSchedule('trong tuần thứ tư tháng 2/2026')).toMatchObject({ until: day('2026-03-01') })
  },
)

it('takes no year from thin air', () => {
  expect(parseSchedule('trong tháng 12')).toBeNull()
  expect(parseSchedule('trong vòng 10 ngày kể từ ngày ký')).toMatchObject({
    kind: 'from',
    from: null,
    trigger: 'ký',
  })
})

it.each(['', '   ', '()', '*', 'a'.repeat(10_000), 'từ '.repeat(500), '\u0000', 'quý'])(
  'has no schedule for %j',
  (text) => {
    expect(parseSchedule(text)).toBeNull()
  },
)

function describe(schedule: Schedule): string {
  const from = 'from' in schedule ? schedule.from : null
  const last = 'until' in schedule ? addDays(schedule.until, -1) : null
  const words = [schedule.kind, from, last].filter((word) => word !== null)
  if (schedule.kind !== 'recurring') return words.join(' ')
  const often = schedule.interval > 1 ? `every ${schedule.interval}` : ''
  const due = schedule.dueDay === null ? '' : `day ${schedule.dueDay}`
  return [...words, schedule.every, often, due].filter((word) => word !== '').join(' ')
}
