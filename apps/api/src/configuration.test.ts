import { expect, test } from 'vitest'
import { readPort, readSecret } from './configuration.ts'

test('without PORT it is 3000, and 0 takes any free one', () => {
  expect(readPort({})).toBe(3000)
  expect(readPort({ PORT: '0' })).toBe(0)
})

test.each(['abc', '-1', '65536', '80 80', ''])(
  "PORT '%s' is answered with a sentence that names it",
  (port) => {
    expect(() => readPort({ PORT: port })).toThrow(/PORT must be a number from 0 to 65535/)
  },
)

test('a secret that is too short is refused without being repeated', () => {
  expect(readSecret({})).toBeNull()
  expect(() => readSecret({ AUTH_SECRET: 'ngan-qua' })).toThrow(
    /^AUTH_SECRET must have at least 32 characters\.$/,
  )
})
