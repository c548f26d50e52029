import { describe, expect, it } from 'vitest'
import { isRefusal } from '../refusals/index.ts'
import { followingPeriod } from './following-period.ts'
import { parseReportPeriod } from './parse-report-period.ts'
import { cutOffOf, type ReportPeriod, type ReportRegime } from './report-period.ts'
import { reportPeriodCode } from './report-period-code.ts'
import { writeReportPeriod } from './write-report-period.ts'

function period(text: string, regime?: ReportRegime): ReportPeriod {
  const parsed = parseReportPeriod(text, regime)
  if (isRefusal(parsed)) throw new Error(`${text} refused: ${parsed.refused}`)
  return parsed
}

const byCalendar = [
  ['2023', '2023-01-01', '2023-12-31', 'năm 2023', '2024'],
  ['2023-H1', '2023-01-01', '2023-06-30', '6 tháng đầu năm 2023', '2023-H2'],
  ['2023-H2', '2023-07-01', '2023-12-31', '6 tháng cuối năm 2023', '2024-H1'],
  ['2023-9M', '2023-01-01', '2023-09-30', '9 tháng đầu năm 2023', '2023-Q4'],
  ['2023-Q1', '2023-01-01', '2023-03-31', 'quý I năm 2023', '2023-Q2'],
  ['2023-Q4', '2023-10-01', '2023-12-31', 'quý IV năm 2023', '2024-Q1'],
  ['2024-02', '2024-02-01', '2024-02-29', 'tháng 2 năm 2024', '2024-03'],
  ['2023-11', '2023-11-01', '2023-11-30', 'tháng 11 năm 2023', '2023-12'],
  ['2023-12', '2023-12-01', '2023-12-31', 'tháng 12 năm 2023', '2024-01'],
  [
    '2023-01-01..2023-06-30',
    '2023-01-01',
    '2023-06-30',
    'từ ngày 01/01/2023 đến ngày 30/6/2023',
    '2023-07-01..2023-12-28',
  ],
  [
    '2023-05-09..2023-05-09',
    '2023-05-09',
    '2023-05-09',
    'từ ngày 09/5/2023 đến ngày 09/5/2023',
    '2023-05-10..2023-05-10',
  ],
] as const

describe('a report period by the Party regime', () => {
  it.each(byCalendar)('%s runs from %s to the cut-off %s: %s, then %s', (text, from, cutOff, words, next) => {
    const read = period(text)
    expect(read.from).toBe(from)
    expect(cutOffOf(read)).toBe(cutOff)
    expect(writeReportPeriod(read)).toBe(words)
    expect(reportPeriodCode(read)).toBe(text)
    expect(reportPeriodCode(followingPeriod(read))).toBe(next)
  })
})

/** Nghị định 09/2019/NĐ-CP, art. 12. */
const byDecree = [
  ['2023', '2022-12-15', '2023-12-14'],
  ['2023-H1', '2022-12-15', '2023-06-14'],
  ['2023-H2', '2023-06-15', '2023-12-14'],
  ['2023-Q2', '2023-03-15', '2023-06-14'],
  ['2023-Q4', '2023-09-15', '2023-12-14'],
  ['2023-11', '2023-10-15', '2023-11-14'],
  ['2023-01', '2022-12-15', '2023-01-14'],
  ['2023-01-01..2023-06-30', '2023-01-01', '2023-06-30'],
] as const

describe('a report period by the state regime', () => {
  it.each(byDecree)('%s runs from %s to the cut-off %s', (text, from, cutOff) => {
    expect(period(text, 'state').from).toBe(from)
    expect(cutOffOf(period(text, 'state'))).toBe(cutOff)
  })
})

const refused = [
  ['', 'period-not-understood'],
  ['quý IV', 'period-not-understood'],
  ['2023-Q5', 'period-not-understood'],
  ['2023-13', 'period-not-understood'],
  ['2023-1', 'period-not-understood'],
  ['23', 'period-not-understood'],
  ['2023-02-01..2023-02-29', 'period-not-understood'],
  ['2023-01-01..', 'period-not-understood'],
  ['2023-01-01..2023-02-01..2023-03-01', 'period-not-understood'],
  ['2023-06-30..2023-01-01', 'period-ends-before-start'],
] as const

describe('words that are no period', () => {
  it.each(refused)('%j: %s', (text, code) => {
    expect(parseReportPeriod(text)).toEqual({ refused: code, facts: { period: text } })
  })
})

it('reads small letters and blanks around as the same period', () => {
  expect(period(' 2023-q4 ')).toEqual(period('2023-Q4'))
})
