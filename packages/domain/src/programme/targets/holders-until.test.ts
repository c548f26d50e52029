import { expect, it } from 'vitest'
import { toReading } from '../to-reading.ts'
import { findTargets } from './find-targets.ts'
import { holdersUntil } from './holders-until.ts'

const at = 100
const quote = (text: string) => ({ text, pieces: [{ at: 0, range: { from: at, until: at + text.length } }] })
const placeOf = (text: string, name: string) => {
  const from = at + text.indexOf(name)
  return toReading([{ from, until: from + name.length }], 'subject')
}

it.each([
  ['Sở Nội vụ tinh giản 5% biên chế.', 'tinh giản 5% biên chế.'],
  ['Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tinh giản 5% biên chế.', 'tinh giản 5% biên chế.'],
  ['Đến năm 2026, Sở Nội vụ tinh giản 5% biên chế.', 'tinh giản 5% biên chế.'],
])('ends the holders of «%s»', (text, rest) => {
  const coordinating = text.includes('Sở Tài chính') ? { coordinating: placeOf(text, 'Sở Tài chính') } : {}
  const until = holdersUntil(quote(text), { lead: placeOf(text, 'Sở Nội vụ'), ...coordinating })
  expect(text.slice(until)).toBe(rest)
})

it.each(['Tỷ lệ hồ sơ do Sở Nội vụ giải quyết đạt 90%.', 'Tinh giản 5% biên chế của Sở Nội vụ.'])(
  'leaves a body in the words of the measure: «%s»',
  (text) => {
    expect(holdersUntil(quote(text), { lead: placeOf(text, 'Sở Nội vụ') })).toBe(0)
  },
)

it('keeps the day before the holders and leaves them out of the measure', () => {
  const text = 'Đến năm 2026, Sở Nội vụ tinh giản 5% biên chế.'
  const until = holdersUntil(quote(text), { lead: placeOf(text, 'Sở Nội vụ') })
  const place = { isGoal: false, heading: null, title: null, holdersUntil: until }
  expect(findTargets(quote(text), place).map(({ measure, by }) => [measure, by])).toEqual([
    ['tinh giản biên chế', '2026-12-31'],
  ])
})
