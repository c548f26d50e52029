import { expect, it } from 'vitest'
import { newRequestKey } from './request-key.ts'

it('is a version 4 UUID, and another one each time', () => {
  const key = newRequestKey()
  expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(newRequestKey()).not.toBe(key)
})
