import { expect, test } from 'vitest'
import { loggablePath } from './loggable-path.ts'

test.each([
  ['/api/calendar/bi-mat-1234.ics', '/api/calendar/…'],
  ['/api/calendar/bi-mat-1234/x\n', '/api/calendar/…'],
  ['/api/changes', '/api/changes'],
  ['/', '/'],
])('%j is logged as %j', (path, logged) => {
  expect(loggablePath(path)).toBe(logged)
})
