import { expect, it } from 'vitest'
import { typedEntry } from './typed-entry.ts'

const typed = { type: 'Nghị quyết', issuer: 'Chính phủ', date: null, subject: 'Quản lý chợ', level: null }
const dates = { receivedOn: null, inForceFrom: null }

it.each([
  ['77.3/2026/NQ-CP', '77.3'],
  ['1.077/QĐ-UBND', '1077'],
  ['77/NQ-CP', '77'],
  ['/NQ-CP', null],
  [null, null],
])('numbers a typed symbol %j as reading does: %j', (symbol, number) => {
  expect(typedEntry({ ...typed, ...dates, symbol }).facts.number).toBe(number)
})
