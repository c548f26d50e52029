import { expect, test } from 'vitest'
import { readLogLevel } from './log-level.ts'

test('a log level that is none is answered with those there are', () => {
  expect(readLogLevel({}, 'warn')).toBe('warn')
  expect(readLogLevel({ LOG_LEVEL: 'silent' }, 'warn')).toBe('silent')
  expect(() => readLogLevel({ LOG_LEVEL: 'nhiều' }, 'warn')).toThrow(/LOG_LEVEL must be one of debug, info/)
})
