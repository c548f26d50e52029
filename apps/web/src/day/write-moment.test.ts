import { expect, it } from 'vitest'
import { writeMoment } from './write-moment.ts'

it('writes an instant by the clock of Viet Nam', () => {
  expect(writeMoment('2026-11-23T17:30:00Z')).toBe('24/11/2026 00:30')
})
