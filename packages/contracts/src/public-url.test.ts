import { expect, test } from 'vitest'
import { readPublicUrl } from './public-url.ts'

test('the address is taken without the slash at its end; without one there is none', () => {
  expect(readPublicUrl({})).toBeNull()
  expect(readPublicUrl({ PUBLIC_URL: '' })).toBeNull()
  expect(readPublicUrl({ PUBLIC_URL: 'https://dondoc.tinh.example/' })).toBe('https://dondoc.tinh.example')
  expect(readPublicUrl({ PUBLIC_URL: 'http://10.0.0.4:3000' })).toBe('http://10.0.0.4:3000')
})

test.each(['dondoc.tinh.example', 'ftp://dondoc.tinh.example', 'javascript:alert(1)'])(
  "'%s' is answered with a sentence that names it",
  (text) => {
    expect(() => readPublicUrl({ PUBLIC_URL: text })).toThrow(
      /^PUBLIC_URL must be the address of the console/,
    )
  },
)
