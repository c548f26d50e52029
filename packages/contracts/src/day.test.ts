import { expect, test } from 'vitest'
import { dayInput } from './day.ts'
import { registerInput } from './register.ts'

test.each(['2024-02-29', '2023-12-31', '2000-02-29'])('%s is a day of the calendar', (text) => {
  expect(dayInput.parse(text)).toBe(text)
})

test.each([
  '0001-01-01',
  '3000-01-01',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '31/12/2023',
  '2024-1-5',
  '',
  '2024-04-31',
])("'%s' is refused", (text) => {
  expect(dayInput.safeParse(text).success).toBe(false)
})

test('a register asked for without anything is the first page of what bodies lead, each work once, in the order of the tasks', () => {
  const page = { page: 1, pageSize: 50, sort: 'task', direction: 'ascending' }
  expect(registerInput.parse({})).toEqual({ role: 'lead', reach: 'branch', counting: 'once', ...page })
})

test('a page beyond what one answer may hold is refused', () => {
  expect(registerInput.safeParse({ pageSize: 201 }).success).toBe(false)
  expect(registerInput.safeParse({ page: 0 }).success).toBe(false)
})
